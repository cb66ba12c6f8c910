import { isPlace } from '../../gazetteer/is-place.js';
import { oneOf } from '../../letters.js';

const isTerm = oneOf(
  'day days remote remotely remoto remota local fully full 100% 100 hybrid hybride hybrides híbrido onsite on-site site office based work working from anywhere home wfh telecommute eligible opportunity opportunities friendly first only possible möglich moglich télétravail teletravail homeoffice home-office in or oder and und ou of at position positions job role located location seasonal casual part-time part time parttime half-time halftime full-time fulltime permanent contract contractor contractors temporary temp freelance freelancer fixed-term fixed term ftc cdi cdd pj clt ft mois month months year years unbefristet befristet vollzeit teilzeit festanstellung weekends weekend hours hrs h uur week wk per pw urgent urgently required hiring immediate start now open several multiple various openings opening any level levels long-term short-term long short time zone timezone w2 c2c 1099 the to a close date relocation offered available apply us-based us-remote remote-us contract-to-hire perm freelancing パートタイム option optional flexible workplace no yes ok okay in-person in-office person regular up upto three six twelve two od zł zł/h netto brutto kr kr/tim etat 4-day doe doq d.o.e d.o.q dqe',
);
// currencies beside a figure: "RM 12,000", "90k EUR"
const isCurrency = oneOf(
  'usd eur gbp chf pln czk sek nok dkk huf ron cad aud nzd sgd hkd myr rm thb idr inr aed sar qar zar jpy',
);
// "$120k", "€60.000", "90k-110k", "40h", "12 months"
const FIGURE = /^(?:[a-z]{2,3}|[a-z](?=[$]))?[$€£₹~]?\d[\d.,]*(?:k|h|hrs?|%|\+)?(?:[-–][$€£]?\d[\d.,]*(?:k|h|hrs?)?)?$/;
const HAS_DIGIT = /\d/;
// a number alone says neither pay nor hours: "9001, 14001 & 45001"
const BARE_NUMBER = /^\d+$/;
// a word, or a sign that parts names as a comma does
const WORDS = /[/|&+;]|[^\s()[\]:/|&+;]+/g;
const JOINTS = '/|&+;';
const OUTER = /^[,.\s"'-]+(?:![.\s"'!-]*$)?|(?<![.\s"'!-])[.\s"'!-]+$/g;
const EDGED = /^[,."'-]|[."'!-]$/;
/** No place has more words. */
const LONGEST_PLACE = 6;

/** Whether a part says only where, how much or on what terms: "Remote, US", "100% remote", "CDI", "Hybrid in Berlin". */
export function isNoise(part: string): boolean {
  // "Campinas/SP"
  if (part.includes('/') && isPlace(part)) return true;
  let noise = 0;
  /** The last name, and words of one that goes on. */
  let last = '';
  let place = '';
  let length = 0;
  WORDS.lastIndex = 0;
  for (let match = WORDS.exec(part); match !== null; match = WORDS.exec(part)) {
    const [word] = match;
    const joins = JOINTS.includes(word);
    let ends = joins || word.endsWith(',');
    if (!joins && word !== ',') {
      const bare = EDGED.test(word) ? word.replace(OUTER, '') : word;
      const own = bare.endsWith(',') ? bare.slice(0, -1) : bare;
      const folded = own.toLowerCase();
      if (folded === '') continue;
      if (isTerm(folded) || (HAS_DIGIT.test(folded) && FIGURE.test(folded))) {
        if (!BARE_NUMBER.test(folded)) noise++;
        ends = true;
      } else if (isCurrency(folded) && HAS_DIGIT.test(part)) {
        ends = true;
      } else {
        place = place === '' ? own : `${place} ${own}`;
        // a sentence is no place
        if (++length > LONGEST_PLACE) return false;
        ends ||= own !== bare;
      }
    }
    if (!ends || place === '') continue;
    if (place !== '-') {
      if (last !== '' && !isPlace(last, true)) return false;
      last = place;
    }
    place = '';
    length = 0;
  }
  if (place === '' || place === '-') return last === '' ? noise > 0 : isPlace(last);
  return (last === '' || isPlace(last, true)) && isPlace(place);
}
