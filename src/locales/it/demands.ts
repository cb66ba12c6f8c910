import { part } from '../../regex.js';
import type { DemandWords } from '../demands.js';

export const demands: DemandWords = {
  expects: 'aspett|chied',
  comfort: part`
    niente paura|non serve (?:sapere|conoscere|avere) tutto|non (?:soddisf|possied|hai|rispecch|rispond)[a-z]* (?:a )?tutt[ie]
  `,
  beside: 'un e non ma indispensabile molto necessario necessaria essenziale obbligatorio obbligatoria',
  taught: "formazione (?:possibile|prevista|a carico dell'azienda)",
  training: 'formazione',
  gives: 'offriamo|(?:azienda|si) offre|seguenti (?:benefit|vantaggi|condizioni)',
  following: 'seguenti requisit[oi]',
  announces: 'd(?:ei|elle) seguenti(?: [a-z]+)?',
  conditional: part`
    se (?:sei|hai)\b.{0,300}\b(?:candidat|invia)
  `,
  invitation: part`
    ti (?:riconosci|ritrovi|interessa)|non (?:esitare|aspettare)|candidati\b|unisciti|se (?:stai cercando|cerchi)\b|
    (?:attendiamo|aspettiamo) (?:la|il|le) (?:tu|su|vostr)\w{1,2} (?:candidatur|curricul|cv)
  `,
  otherHeads: 'valori',
  being: 'lavorare',
  beingAt: 'presso|da noi',
  noneNeeded: part`
    non (?:e )?(?:richiesta|necessaria) esperienza|nessuna esperienza (?:richiesta|necessaria)|
    esperienza non (?:richiesta|necessaria)|senza esperienza
  `,
  whether: '(?:non )?richiest[oa]|nessuna|indifferente',
  payLabel: 'salari[oa]|retribuzione|stipendio|ral',
  fact: part`
    scadenza|sede(?: di lavoro)?|riferimento|(?:tipologia|tipo|durata) (?:di |del )?contratto|luogo di lavoro|settore|
    (?:orario|orari) di lavoro|data (?:di )?inizio
  `,
  term: 'durata|periodo di prova|preavviso',
  answer: 'si',
  asking: 'cosa|anche|inoltre|altr[ie]',
  lacking: '(?:senza|in assenza d(?:i|el|ella)|in mancanza d(?:i|el|ella)) ?(?:laurea|diploma|titolo)',
  chance: "l'(?:opportunita|occasione)|la possibilita",
  seeks: 'cerchiamo',
  condition: 'se (?:sei|hai|sembra|ritieni|credi|pensi|vuoi|ti)',
  withYears: part`con (?:oltre |piu di )?\d+[- ]?anni (?:di |d')?esperienza`,
  theirYears: part`\d+ anni (?:di )?storia`,
  youMay: 'puoi|potrai',
  mayShow: 'esprimere|sviluppare',
  ofPapers: '^nostr|lettera|curricul|candidat',
};
