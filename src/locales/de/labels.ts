import { part } from '../../regex.js';
import type { LabelWords } from '../labels.js';

export const labels: LabelWords = {
  place: 'standort|standorte|ort|arbeitsstelle|buro|niederlassung',
  whose: 'dein|deine|ihre?|unsere?',
  where: 'wo',
  whereWork: 'ist das|arbeitest|arbeitet|arbeiten|bist|wir sind',
  placeOfWork: part`
    (?:arbeits|einsatz|dienst|stellen|tatigkeits|beschaftigungs|wirkungs|praktikums|ausbildungs)(?:orte?|statte|sitz|platz|region|gebiet|stelle)
  `,
  placeWords:
    'wo stadt arbeits* einsatz* dienst* stellenort tatigkeits* beschaftigungs* wirkungs* praktikums* ausbildungs*',
  way: 'einsatzort|arbeitsform|arbeitsweise|arbeitsmodell|arbeitsort|standort',
  remote: 'home-office|homeoffice|telearbeit|mobiles arbeiten',
  wayPlace: 'ort',
  posted:
    'online seit|veroffentlicht|veroffentlicht am|veroffentlichungsdatum|publiziert|publiziert am|erschienen|erschienen am',
  closes: 'ende der bewerbungsfrist|frist|fristende|bewerbungsschluss|bewerbungsfrist|bewerbungsende|bewerbung bis',
  employment:
    'pensum|arbeitspensum|beschaftigungsgrad|typ|art der beschaftigung|art der anstellung|arbeitszeit|arbeitszeitmodell|beschaftigungsart|beschaftigungsverhaltnis|beschaftigungsumfang|anstellung|anstellungsart|anstellungsverhaltnis|vertragsart|vertragstyp|arbeitsverhaltnis|art des arbeitsverhaltnisses|art des beschaftigungsverhaltnisses|umfang|stellenumfang|arbeitsmodell|zeitmodell|wochenarbeitszeit',
};
