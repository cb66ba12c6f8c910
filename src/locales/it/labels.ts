import { part } from '../../regex.js';
import type { LabelWords } from '../labels.js';

export const labels: LabelWords = {
  place: 'localita|comune|sede|sede lavorativa|zona|luogo|citta|sede operativa|filiale',
  whose: 'la tua|il tuo|nostra|nostro',
  where: 'dove',
  whereWork: 'lavorerai|lavorare|siamo',
  placeOfWork: part`
    (?:sede|luogo|zona|citta|provincia|localita|regione|indirizzo) (?:di |dell'|del |della )(?:lavoro|attivita|impiego|posizione|servizio|assunzione|mansione|annuncio)
  `,
  placeWords: 'dove indirizzo regione citta provincia',
  way: 'sede di lavoro|modalita|modalita di lavoro|luogo di lavoro',
  remote: 'da remoto',
  wayPlace: 'sede|luogo',
  posted: 'data pubblicazione|pubblicato il|pubblicata il|data di pubblicazione|data di inserimento',
  closes:
    'termine per le candidature|termine candidature|termine di presentazione|candidature entro|scadenza|data di scadenza|data scadenza|scadenza candidature|scadenza domande|scadenza bando|scadenza presentazione domande',
  employment:
    'tipo di assunzione|inserimento|tipologia contrattuale|tipologia di assunzione|contratto|contratto di lavoro|tipo di contratto|tipo di contratto di lavoro|tipologia di contratto|tipologia di contratto di lavoro|orario|orario di lavoro|inquadramento|tipologia',
};
