import type { Block } from '../../document/document.js';
import { longestWords } from '../../locales/words.js';
import { once } from '../../once.js';
import { makeLexicon } from '../../quantity/lexicon.js';
import { at } from '../../quantity/words.js';

/** What the label of a date says of it, one bit each. */
export const LABEL = {
  /** The day on which a posting was published. */
  posted: 1,
  /** The day on which applications opened. */
  opened: 2,
  /** The last day for applications. */
  closes: 4,
  /** The same, with words between the label and its colon: "Date limite de candidature :". */
  closesLoosely: 8,
} as const;

// in `plain()` form, as the word lists of locales are otherwise
const POSTED =
  'date posted, job posted, job posted on, listed on, date listed, placed on, date placed, advertised, advertised on, date advertised, first published, online seit, online sinds, data pubblicazione, opublikowano, data dodania, publicado el, publicada el, pubblicato il, pubblicata il, publicerad den, posted, posted on, posted date, posting date, date of posting, published, published on, date published, issue date, veroffentlicht, veroffentlicht am, veroffentlichungsdatum, date de publication, publie le, publiee le, fecha de publicacion, data de publicacao, data da publicacao, publicado em, publicada em, geplaatst, geplaatst op, publicatiedatum, data publikacji, data di pubblicazione, publicerad, publiziert, publiziert am, dodane, dodano, pridano, julkaistu, publiceret, publisert, erschienen, erschienen am, annonce publiee le, offre publiee le, publicada, publicado, data di inserimento, ogloszenie dodane, inlagd, publiceringsdatum';
const OPENED = 'opening date, opened date, open date, date opened, date open, opening, opens, opens on';
const CLOSES =
  'ansogningsfrist, soknadsfrist, ende der bewerbungsfrist, frist, fristende, date de cloture, date de cloture des candidatures, sluitingsdatum vacature, prazo de candidatura, prazo de candidaturas, termine per le candidature, termine candidature, termine di presentazione, sista dag att ansoka, sista dag att soka, open until, haku paattyy, hakuaika paattyy, uzaverka, closing date, closing date/time, job closing date, posting closing date, closing date for applications, closing date for receipt of applications, closing date for receipt of application, latest date for receipt of applications, posting end date, posting close date, posting closes, posting expires, closes date, close date, close date/time, closing, closes, closes on, application deadline, application due date, application closing date, application close date, application close, application closes, application due, applications deadline, applications due, applications close, final filing deadline, final filing date, last day to file, last date to file, filing date, advertised until, advertised through, apply no later than, final application deadline, final submission deadline, filing deadline, filing due date, filing closes, submission deadline, submission due date, submissions due, deadline, deadline is, deadline for application, deadline for applications, deadline for applying, deadline for submission, deadline for submissions, deadline for application is, deadline for applications is, deadline to apply, apply by, apply before, last date to apply, last day to apply, the last day to apply, the closing date, the deadline, the application deadline, postulez avant, candidatez avant, inscripciones hasta, inscricoes ate, candidaturas ate, reageer voor, solliciteer voor, reageren kan tot, aplikuj do, oferta wazna do, wazne do, candidature entro, ansok senast, sok jobbet senast, sok senast, closing date, valid through, valid until, expires, expiry date, expiration date, bewerbungsschluss, bewerbungsfrist, bewerbungsende, bewerbung bis, date limite, cloture des candidatures, data limite, prazo, prazo para candidatura, sluitingsdatum, sluiting, solliciteren tot, solliciteren kan tot, scadenza, data di scadenza, data scadenza, scadenza candidature, scadenza domande, scadenza bando, scadenza presentazione domande, ogloszenie wazne do, plazo de inscripcion, plazo de solicitud, plazo de presentacion, plazo de presentacion de solicitudes, fin de plazo, fecha fin de inscripcion, data de encerramento, reageren voor, reageren tot, solliciteren voor, sista ansokningsdag';
const LOOSELY = 'date limite de, fecha limite, fecha de cierre, data limite, termin skladania, termin nadsylania';

/** The same in other scripts, at the start of a line. */
const OTHER_SCRIPTS: readonly (readonly [role: number, label: RegExp])[] = [
  [
    LABEL.posted,
    /^[^A-Za-zÀ-\u1fff\u3040-\ud7ff\d]{0,4}(?:掲載(?:開始)?日|公開日|게시일|등록일|опубліковано|опубликовано)/,
  ],
  [LABEL.closes, /^[^A-Za-zÀ-\u1fff\u3040-\ud7ff\d]{0,4}(?:掲載終了日?|(?:応募)?締め?切り?日?|(?:접수 ?)?마감일?자?)/],
];

const lexicon = once(() =>
  makeLexicon([
    [LABEL.posted, 'posted', POSTED],
    [LABEL.opened, 'opened', OPENED],
    [LABEL.closes, 'closes', CLOSES],
    [LABEL.closesLoosely, 'closes', LOOSELY],
  ]),
);

/** Words one of which every label of a kind holds. */
export const POSTED_WORDS = [...longestWords(POSTED.split(', ')), '掲載*', '公開日', '게시일', '등록일', 'опубл*'];
export const OPENED_WORDS = longestWords(OPENED.split(', '));
export const CLOSES_WORDS = [
  ...longestWords([...CLOSES.split(', '), ...LOOSELY.split(', ')]),
  ...['掲載*', '応募*', '締切*', '마감*', '접수*'],
];

/** Labels stand in that many characters of a line. */
const WITHIN = 300;
// what may stand between a label and its date
const JOINT = /\s{0,3}(?:[:：-]|(?:is|am|le|den|il|el|ar|ist)\b)?\s{0,4}/y;
const LOOSE_JOINT = /[^:\d]{0,24}:\s{0,4}/y;
// the start of a line, after signs only
const LINE_START = /^[^a-z0-9]{0,4}$/;
// the start of a column, or of a sentence
const COLUMN = /(?:\s\s|\t|[|•·]\s)$/;
const SENTENCE = /[a-z)][.!?] $/;
// a label that begins a sentence is followed by a sign
const SIGN = /\s{0,2}[:：]/y;

/** Where the date of the first label of `roles` may begin, in units of the block; -1 without one. */
export function afterLabel({ plain }: Block, roles: number): number {
  const within = plain.slice(0, WITHIN);
  for (const { role, start, end } of lexicon().scan(within, 0, within.length, roles)) {
    const before = within.slice(Math.max(0, start - 5), start);
    const loose = role === LABEL.closesLoosely ? at(LOOSE_JOINT, within, end) : null;
    const begins = LINE_START.test(before) || COLUMN.test(before);
    if (!begins && !(SENTENCE.test(before) && (loose ?? at(SIGN, within, end)))) continue;
    const joint = loose ?? at(JOINT, within, end);
    return end + (joint?.[0].length ?? 0);
  }
  for (const [role, label] of OTHER_SCRIPTS) {
    const end = (roles & role) === 0 ? -1 : (label.exec(within)?.[0].length ?? -1);
    if (end >= 0) return end + (at(JOINT, within, end)?.[0].length ?? 0);
  }
  return -1;
}
