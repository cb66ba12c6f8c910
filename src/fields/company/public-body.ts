import type { BlockRule } from '../../extract/rule.js';
import { LETTER, UPPER } from '../../letters.js';
import { allMatches } from '../../locales/matches.js';
import { regex } from '../../regex.js';
import { wholePlaces } from '../locations/whole.js';
import { nameAt, type RawCompany } from './mention.js';
import { isOrganisation } from './organisation.js';
import { isPlaceLine } from './place-line.js';
import { nameFrom } from './scan.js';

const BODIES = 'City|County|State|Town|Village|Township|Borough|University';
const NAMES = `[${UPPER}][${LETTER}'’-]+`;
// "City of Example", "Example County"
const PUBLIC_BODY = regex('g')`
  (?<![${LETTER}'’-])(?:
    (?:${BODIES}) [Oo]f (?:the )?${NAMES}(?: ${NAMES}){0,2}|
    (?:${NAMES} ){1,3}(?:County(?: Council(?![a-z]))?(?! Councils)|University(?: of ${NAMES}(?: ${NAMES})?)?|School District|Police Department|Council(?![a-z]))
  )(?![${LETTER}])
`;
// either form, cheaply
const SOME_BODY = regex()`(?:${BODIES}) [Oo]f (?:the )?[A-ZÀ-Þ]| (?:County|University|School District|Police Department|Council)`;
// laws of a city bind employers there, whoever they are
const LAW = /fair chance|ordinance|criminal|arrest|conviction|pay transparency/;
// "licensed by the State of Ohio", "laws of the State of Ohio"
const RULES_OTHERS = /(?:(?<!employed )by|laws of|residents? of|throughout|across|in) the $/;
// "the Lund County community"
const NEIGHBOURS = /^ (?:communit(?:y|ies)|residents|area|region|schools?|line|border)\b/;
const MOST_BODIES = 40;

// "a degree from the University of Lark", "Ada Lark, at the University of Lark": where somebody studied or works
const BACKGROUND = new RegExp(`\\b(?:from|with|graduates? of)(?: the)? $|[${UPPER}][${LETTER}]{1,20}, (?:at|of) the $`);
// "the Department of Knots at the University of Lark"
const ITS_PART = /\b(?:Department|Faculty|School|Institute|Division|Centre|Center)\b[^.;:()]{0,70} (?:of|at) the $/;
const OF_UNIVERSITY = / University$|^University /;

// "Lund City, Example County, NY"
const LISTED = /[a-z], $/;
const STATE_BEHIND = /^, [A-Z]{2}(?![A-Za-z])/;

/** Whether a public body is named as a place in a list, as who gives the law, or as where somebody comes from. */
const isElsewhere = (text: string, at: number, name: string): boolean => {
  const before = text.slice(Math.max(0, at - 20), at);
  if (OF_UNIVERSITY.test(name) && BACKGROUND.test(before)) return true;
  return (
    RULES_OTHERS.test(before) ||
    (before.endsWith('the ') && NEIGHBOURS.test(text.slice(at + name.length, at + name.length + 12))) ||
    (LISTED.test(before) && STATE_BEHIND.test(text.slice(at + name.length)))
  );
};

// "Nursing Council", "Springfield City Council", which governs and does not employ
const COUNCIL = / Council$/;
const COUNCIL_OF = / (?:County|Borough|District|Parish|Shire|Regional|Town) Council$/;
const OF_OTHERS = regex()`
  \b(?:
    Research|Arts|Nursing|Medical|Midwifery|Dental|Teaching|Student|Works|City|Security|National|Advisory|General|Health|
    Care|Professional|Skills|Training|Funding|Bar|Law|Trades?|Press|Accreditation|State|Governing|School|Staff|Church
  ) Council$
`;
// "Larkshire Council will help"
const ACTS =
  /^ (?:is|are|will|has|have|offers|provides|seeks|invites|wants|welcomes|also|employs|serves|works|reserves)\b/;
const isOtherCouncil = (name: string, behind: string): boolean =>
  COUNCIL.test(name) && !COUNCIL_OF.test(name) && (OF_OTHERS.test(name) || !ACTS.test(behind));

/** A city, county, council or university that a sentence names: "the County of Lark". */
export const publicBody: BlockRule<RawCompany> = {
  id: 'company/public-body',
  strength: 'guessed',
  scope: 'block',
  where: {
    words: [
      'county',
      'city',
      'state',
      'town',
      'village',
      'township',
      'borough',
      'university',
      'district',
      'police',
      'council',
    ],
  },
  *find(block, document) {
    if (!SOME_BODY.test(block.text) || LAW.test(block.plain) || isPlaceLine(block, document)) return;
    // "City of London, England"
    if (wholePlaces(block.text, { prose: true }) !== null) return;
    let n = 0;
    for (const match of allMatches(block.text, PUBLIC_BODY)) {
      if (++n > MOST_BODIES) return;
      const { 0: body, index } = match;
      // "Lark University Hospital"
      const longer = nameFrom(block.text, index);
      const name = longer.startsWith(`${body} `) && isOrganisation(longer) ? longer : body;
      if (
        isElsewhere(block.text, index, name) ||
        isOtherCouncil(name, block.text.slice(index + name.length, index + name.length + 12))
      )
        continue;
      const owns = OF_UNIVERSITY.test(name) && ITS_PART.test(block.text.slice(Math.max(0, index - 100), index));
      yield nameAt(block, index, name, owns ? 'positional' : undefined);
    }
  },
};
