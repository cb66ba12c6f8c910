import type { Locale } from '../../locales/locale.js';
import { regex } from '../../regex.js';

/** "Tous les champs sont obligatoires", "Hace 18 minutos": what the page says around a posting, in `plain()` form. */
const FRAME = regex()`
  ^(?:
    (?:per (?:ricevere )?(?:ulteriori|maggiori) informazioni|pour (?:plus d'|de plus amples )informations?|para mas informacion)\b|
    (?:tutti i campi|tous les champs|todos los campos|all fields|alle felder)(?: [a-z*()]+){0,5} (?:
      obbligatori|obligatoires|obligatorios|required|mandatory|pflichtfelder|pflicht
    )\b|
    (?:hace|il y a|publie il y a|vor) \d{1,3} (?:
      minut|hora|dia|semana|mes|heure|jour|semaine|mois|stunde|tag|woche
    )[a-z]*[.]?$|
    (?:the |this )?(?:original|full) (?:source|posting|post|advert(?:isement)?|ad|listing|announcement|notice|job (?:ad|post|posting|description)) (?:
      can|may|is
    ) (?:be )?(?:found|read|viewed|seen|available)\b|
    (?:die |la |l'|a |het |de )?(?:originalanzeige|oferta original|offre originale|annonce originale|originele vacature|offerta originale) (?:
      finde[nt]|esta|est|puede|peut|staat|is|e|pode
    )\b|
    (?:source|quelle|fuente|fonte|bron|zrodlo|kalla)\s?: ?\S+\.[a-z]{2,6}(?:/\S*)?$
  )
`;

// "Become a part of our story and sail with us!"
const CALL = /^(?:be|join|become|come|take|let|dare|start|grow|never|don't)\b[^.!?]{16,120}!$/;

/** Whether a line calls upon the reader and names nothing that is asked for. */
export const isCall = (words: string, locales: readonly Locale[]): boolean =>
  CALL.test(words) && !locales.some(({ cues }) => cues.quality.test(words));

// "Lark is a team of bakers with long experience": says of somebody with a name what that is
const PRESENTS = regex()`
  ^(?!(?:you|we|it|this|that|who|they|he|she|there|our|your|ideal\w*|the (?:ideal|right|successful)) )
  (?:an? |o |la |el |il |the |die |der |das |le )?(?:[\w&.'-]+ ){1,4}(?:is|are|es|est|ist|e|ar|jest) (?:
    an?|une?|una|uma|um|ein|eine|einer?|een|ett|en|the|la|el|le|il|die|das|der
  ) (?:[\w'-]+ ){0,3}?(?:
    team(?! player)|crew|company|firm|agency|group|start-?up|business|organi[sz]ation|equipo|empresa|grupo|equipe|entreprise|
    societe|groupe|agence|unternehmen|firma|agentur|squadra|azienda|societa|gruppo|bedrijf|organisatie|foretag|lag|zespol
  )s?\b
`;
const CAPITAL = /^(?:(?:An?|O|La|El|Il|The|Die|Der|Das|Le) )?[A-Z\u00c0-\u00de]/;
const MAIL = /\S@[\w-]{1,60}\.[a-z]{2}/;
// "Jobnest.com will not be responsible for ...": terms of a site
const OF_SITE = regex()`
  ^(?:\S+ ){0,2}[a-z\d.-]+\.(?:com|net|org|io|co|jobs|[a-z]{2}) (?:will not|does not|never|cannot|shall not|acts|accepts no|has no|is not (?:responsible|liable))\b
`;

/** Whether a line without a bullet presents the employer, or states the terms of a site. */
export const isAround = (text: string, words: string): boolean =>
  text.length >= SHORTEST && (OF_SITE.test(words) || (CAPITAL.test(text) && PRESENTS.test(words)));
const SHORTEST = 20;

/** Whether a line holds an address to write to. */
export const tellsWhom = (words: string): boolean => MAIL.test(words);

/** Whether a line is of the page or of its form. */
export const isFrame = (words: string): boolean => FRAME.test(words);
