import { part } from '../../regex.js';
import type { LabelWords } from '../labels.js';

export const labels: LabelWords = {
  place: 'plaats tewerkstelling|regio|locatie|werklocatie|standplaats|stad|plaats|werkplek|vestiging|werkadres',
  whose: 'je|jouw|uw|ons|onze',
  where: 'waar',
  whereWork: 'werken|werkt|werk',
  placeOfWork: part`
    (?:plaats|locatie|adres|regio|stad) (?:van|voor) (?:de |het )?(?:werk|functie|vacature|baan|tewerkstelling|werkzaamheden)
  `,
  placeWords: 'waar regio adres stad',
  way: 'werklocatie|standplaats|locatie|werkvorm',
  remote: 'thuiswerken',
  wayPlace: 'locatie|standplaats',
  posted: 'online sinds|geplaatst|geplaatst op|publicatiedatum',
  closes:
    'sluitingsdatum vacature|reageer voor|solliciteer voor|reageren kan tot|sluitingsdatum|sluiting|solliciteren tot|solliciteren kan tot|reageren voor|reageren tot|solliciteren voor',
  employment:
    'arbeidsduur|werkuren|soort dienstverband|dienstverband|contractvorm|type contract|soort contract|uren|uren per week',
};
