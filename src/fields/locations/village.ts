import { clauseBefore } from '../../document/clause.js';
import type { Block, Document } from '../../document/document.js';
import type { BlockRule, Match } from '../../extract/rule.js';
import { employerIn, employerWordsIn } from '../../locales/employer.js';
import { allMatches } from '../../locales/matches.js';
import { plain as plainOf } from '../../locales/plain.js';
import { regex } from '../../regex.js';
import { matchesOf, nearOf, placesAfter } from './cue.js';
import { isEveryday, isWay, namesOf } from './names.js';
import type { Place } from './place.js';
import { spell } from './spell.js';
import { isOther, isTown } from './town-name.js';

// what leads to the place of work and to nothing else
const CUE = regex('g')`
  \b(?:
    (?:this|the|our) (?:[a-z]+ ){0,3}?(?:
      role|position|job|post|vacancy|post-?holder|incumbent|candidate|applicant|officer|manager|coordinator|co-ordinator|assistant|advis[eo]r|
      specialist|consultant|director|engineer|technician|nurse|teacher|intern|fellow
    ) (?:is|will be) (?:based|located|situated) (?:in|near) |
    ${employerIn('basedIn')}
  )
`;
const WORD = "[A-ZÀ-Þ][A-Za-zÀ-ž'’]{1,24}";
// "Mooshausen.", "Bad Mooshausen, a town", "Saint-Moussy-sur-Lot et"
const TOWN = new RegExp(
  `(?:[LD]['’])?${WORD}(?:[ -](?:(?:d[aeiou]s?|del|della|la|le|les|sur|upon|on|an der|am|im|in|ob|bei|op|aan|aux|en|lès)[ -])?${WORD}){0,5}(?=[.,;)!]|$| (?:and|und|et|y|e|en|och|near|bei|with|but|which|where|im|à|près|zu besetzen)\\b)`,
  'y',
);
// parts of an employer, and what a role may be based in besides
const NO_TOWN = regex()`
  \b(?:
    human|resources|finance|accounting|legal|operations|student|public|facilities|procurement|logistics|purchasing|communications|nursing|
    health|safety|library|research|education|surgery|pediatrics|security|policy|planning|growth|programs?|our|the|town|
    [a-z]*(?:iatrics|ology|ometrics|matics)|
    vollzeit|teilzeit|schicht|gleitzeit|home|europe|heart|north|south|east|west
  )\b
`;

function* villages({ text, plain, span }: Block, document: Document): Iterable<Match<Place>> {
  for (const { index, 0: cue } of allMatches(plain, CUE)) {
    const at = index + cue.length;
    TOWN.lastIndex = at;
    const name = TOWN.exec(text)?.[0];
    if (name === undefined || !isTown(name) || isOther(name) || isWay(name) || isEveryday(name)) continue;
    const { country: land, region, metro, subdivisions, cities } = namesOf(name);
    const towns = new Set(cities.map((city) => city.country));
    // a small town that only one country has will do as well
    if (land !== null || region !== null || metro !== null || subdivisions.length > 0 || towns.size > 1) continue;
    if (NO_TOWN.test(plainOf(name)) || OTHERS.test(clauseBefore(plain, index))) continue;
    const near = nearOf(document);
    if (placesAfter(text, at, { near }).length > 0) continue;
    const [only, other] = near;
    const [city, rival] = cities;
    const country = city?.country ?? (only !== undefined && other === undefined && only.length === 2 ? only : null);
    const place = {
      city: spell(name, null),
      region: rival ? null : (city?.region ?? null),
      country,
      text: name,
      start: at,
      end: at + name.length,
      ambiguous: false,
    };
    yield* matchesOf([place], span.start);
  }
}
// whose place it is
const OTHERS = /\b(?:clients?|customers?|kunden|if|wenn|si|als|not|nicht)\b[^,]{0,30}$/;

/** A town or village that no list has, behind words that lead to the place of work: "The position is based in Mooshausen." */
export const village: BlockRule<Place> = {
  id: 'locations/village',
  strength: 'guessed',
  scope: 'block',
  where: {
    notSections: ['legal', 'header'],
    words: ['based', 'located', 'situated', ...employerWordsIn('basedWords')],
    besides: [
      ...'role position job post vacancy holder postholder incumbent candidate applicant officer manager coordinator ordinator assistant advisor adviser specialist consultant director engineer technician nurse teacher intern fellow'.split(
        ' ',
      ),
      ...employerWordsIn('basedThings'),
    ],
  },
  find: villages,
};
