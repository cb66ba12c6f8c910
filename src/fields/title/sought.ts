import { titlesIn } from '../../locales/titles.js';
import { regex } from '../../regex.js';

/*
 * What comes right before a title in running prose. All patterns read the `plain()` form, English apart from the other languages, so
 * that an English posting costs only the former.
 */
const ARTICLE = '(?:an?|our(?: (?:next|new|first|future))?|the|another|one|some(?: more)?|(?:an )?additional)';
const ARTICLES = `(?:${titlesIn('articles')}|\\d{1,2}|an?|the|our)`;

/** Cues of English, and of the other languages. */
export interface Cues {
  readonly english: RegExp | null;
  readonly others: RegExp | null;
}

/** "We are looking for a ...", "X seeks an ...", "nous recherchons un ...", "suchen wir einen ...": the title follows the article. */
export const SEEK: Cues = {
  english: regex('g')`
    \b(?:
      looking (?:to (?:hire|add|bring on|recruit|find|onboard|welcome|appoint)|for)|see(?:king|ks?)|searching for|
      hiring(?: for)?|in (?:search|need) of|recruiting(?: for)?|to (?:hire|recruit|add|appoint)|
      on the (?:lookout|hunt) for|hunting for|we(?:'| a)re after|
      (?:openings?|opportunity|vacancy|positions?|roles?) (?:available )?for|
      openings? (?:on|in|within) (?:our|the) (?:[a-z&-]+ ){0,3}(?:team|group|department) for|
      (?:immediate|urgent|current) need for|in the market for|we (?:urgently |currently |now )?need|search for|
      will require
    )(?: (?:currently|actively|for|now|immediately|permanent|per|team|hire))*,? ${ARTICLE} |
    \b(?:opportunity|vacancy|position|opening) has (?:arisen|become available|opened(?: up)?) (?:[a-z ]{0,30} )?for ${ARTICLE} `,
  others: regex('g')`
    \b(?:${titlesIn('seeks')})(?: (?:${titlesIn('seekAdverbs')}))?
    (?: (?:${titlesIn('forWhom')}) [^.!?;:,()\n]{3,60}?(?:,(?=\s)|(?= (?:${titlesIn('one')}|\d{1,2}) )))?(?: (?:
      currently|actively|for|now|immediately|permanent|${titlesIn('when')}
    )(?: (?:
      \d{1,2}\.(?:\d{1,2}\.)?(?:20\d\d)?|20\d\d|immediately|hire|${titlesIn('whenMore')}
    )){0,4}){0,2},? (?:${titlesIn('seekAs')} )?${ARTICLES} ["“”«]? ?`,
};

/** "Acme has an Account Clerk position available", "there is a Baker vacancy": what stands behind the title decides; the last words are looked for first. */
export const HAS: Cues = {
  english: regex('g')`
    \ (?:
      (?:an?|another) (?<=\b(?:has|have|there is|this is|is offering|offers) (?:an?|another) )(?:immediate |new |current |
      exciting |great |full-time |part-time |permanent )*|
      (?:for|in) (?:the|an?|our)\s
      (?<=\b(?:appl(?:y(?:ing)?|ied|ications?)|interest(?:ed)?|description|considered|candidates?) (?:for|in) (?:the|an?|our)\s)
      (?=[^.!?;]{3,70} (?:position|role|job|opening|vacancy)\b)
    )
  `,
  others: null,
};
export const OFFERED = /^ (?:positions?|openings?|vacanc(?:y|ies)|roles?|jobs?|opportunit(?:y|ies))\b/;

/** "the position of ...", "we are looking for you as ...", "szukamy ..., "na stanowisko ...": no article is needed. */
export const SEEK_BARE: Cues = {
  english: regex('g')`
    (?:
      \ of(?<=\b(?:role|position|post|job) of)|
      \ applications for(?<=\b(?:accepting|taking|invites?|inviting) applications for)(?: the (?:position|role|post) of)?|
      :(?<=\b(?:hiring|seeking|wanted):)|\ for you(?<=\blooking for you)(?: as|,)
    ) ?(?:an? |the |(?=\S))
  `,
  others: regex('g')`
    \b(?:${titlesIn('seekBare')}|
      ^(?:${titlesIn('seekFirst')})(?= (?!${titlesIn('seekFirstNot')}))
    ) ?(?:an? |the |${titlesIn('bareArticles')}|(?=\S))["“”«]? ?
  `,
};

/** "Restaurante busca cocinero", "cherche serveur": neither article nor capital, so that the word behind it must be who does the work. */
export const SEEK_WHO: Cues = {
  english: null,
  others: new RegExp(`\\b(?:${titlesIn('seekWho')}) (?=[a-z])`, 'g'),
};

const OWN = '(?:an?|our(?: (?:next|new|first))?|the)';
// "one of our first bakers"
const ONE_OF = 'one of (?:our|the) (?:(?:first|founding|new|newest|next) ){0,2}';
/** Whether the title that a line goes on with is one of many. */
export const isOneOf = (before: string): boolean => / one of (?:our|the) (?:[a-z]+ ){0,2}$/.test(before);
/** A word where a sentence begins, or what a comma or a dash parts; the word is looked for first, since it is rarer than its place. */
const beginning = (word: string): string =>
  `\\b${word}(?<=(?:^|[.!?:;•,-]["”')]? {1,3})(?:(?:in (?:this|your|the) role|working|here|at [a-z0-9&.' -]{2,30}),? )?${word})`;

const AS_OTHERS = beginning(`(?:${titlesIn('as')})`);

/** "As a Senior Engineer at Acme, you will": it must speak to the reader. */
export const AS: Cues = {
  english: new RegExp(`${beginning('(?:as|become)')}:? (?:${OWN} |${ONE_OF})?`, 'g'),
  others: regex('g')`
    ${AS_OTHERS}[ :]? ?
    (?:(?:${OWN}|${titlesIn('asArticles')}) )?
  `,
};

const JOB = '(?:role|position|job|post)';
/** "join our team as a ...", "you will work as a ...", "this position serves as the ...", "rejoignez-nous comme ..."; the last words are looked for first. */
export const JOIN_AS: Cues = {
  english: regex('g')`
    \bas our (?:first|next|new|founding) |
    \bas (?:${OWN} |(?=[a-z]))(?<=\b(?:
      join(?:ing)?|become|what (?:will )?you(?:'ll| will)? (?:be )?do(?:ing)?|
      (?:you(?:'ll| will)|to) (?:work|serve|act|start)|your role|your job|career
    ) [^.!?;]{0,70}|\bthis role (?:(?!experience )[^.!?;]){0,70}|\b(?:(?:this|the) ${JOB}|(?:the )?incumbents?) (?:will |also |primarily )*(?:serve|function|act|work|i)s? as (?:${OWN} )?)
  `,
  others: new RegExp(
    `\\b(?:${titlesIn('joinedAs')}) ?(?:(?:${OWN}|${titlesIn('joinArticles')}) )?(?<=\\b(?:${titlesIn('join')})[ -][^.!?;]{0,70})|` +
      `\\b(?:${titlesIn('workAs')})|` +
      // "kommen Sie zu uns als Koch (m/w/d)"
      `(?<!${titlesIn('learned')})\\b(?:${titlesIn('comeAs')})(?=[a-z][^.!?;()\\n]{2,60} ?\\((?:[mwfdx]|gn|all)[^()\\n]{0,14}\\))`,
    'g',
  ),
};

/** "You'll be a data scientist on", "besetzen wir die Stelle", "als Area Manager eingestellt" */
export const YOU_BE: Cues = {
  english: new RegExp(`\\byou(?:'ll| will| would) (?:be(?:come)?|join us as|work as|serve as) (?:${OWN} )? ?`, 'g'),
  others: new RegExp(`\\b(?:${titlesIn('youBe')}) ?(?:${titlesIn('ourNext')})? ?`, 'g'),
};

/** "This position is the Budget Analyst of": what is said of the job, where little stands between. */
export const ROLE_IS: Cues = {
  english: new RegExp(`\\b(?:this|the) ${JOB} is (?:${OWN}) `, 'g'),
  others: null,
};
export const RIGHT_BEHIND = new RegExp(`${JOB} is (?:${OWN}) (?:(?!to |of |for |with |at |in )[a-z-]{1,16},? ){0,3}$`);

/** "You are a seasoned baker who": the profile, which may call the job otherwise. */
export const YOU_ARE: Cues = { english: /\byou(?:['’]re| are) (?:an? |our next )/g, others: null };

/** "we are hiring software engineers to": the plural of what is sought. */
export const SEEK_MANY: Cues = {
  english: /\b(?:looking for|hiring|seeking|recruiting|searching for|in search of):? (?=[a-z])/g,
  others: null,
};

/** "you", in any language. */
export const TO_READER = new RegExp(`\\b(?:you|your|${titlesIn('reader')})\\b`);

// "The Senior Engineer will be responsible for", "The Accountant is a full-time"; on the text, for its capitals
const VERB =
  '(?:will|can|must|is|reports?|works?|plays?|leads?|directs?|performs?|supports?|ensures?|manages?|serves?|provides?|oversees?|plans?|coordinates?|assists?|does|develops|supervises|owns';
export const THE =
  /(?:(?:The|This|Our|An?) (?<=(?:^|[.!?:]\s{1,3})[A-Z][a-z]{0,3} )|the (?<=[A-Za-z], the |\b(?:aim|function|goal|job|mission|objective|purpose) of the ))(?=[A-Z0-9(])/g;
export const DUTY_VERB = new RegExp(
  `^(?: for (?:the )?[A-Z][\\w&]*(?: [A-Z][\\w&]*)?(?: region| market| team| area)?)?(?:\\s*\\([^()]{1,30}\\))?(?:['’]s (?:mission|purpose|role|primary|main)\\b|,?\\s+(?:${VERB})\\b|(?:applicant|position|role)(?: (?:at|with|for) [^.!?]{2,30})? (?:will|is|reports|requires|plays|leads|involves|ensures|supports|offers|works|focuses|has)))`,
);
/** "The Engineer, who reports to the owner, is responsible", "The Engineer at Acme in Leeds will", and where no article says who is meant. */
export const HELD_TO = regex()`
  ^(?:, who [^.!?]{3,120},| at [A-Z][^.!?]{2,80})? (?:
    will|reports? to|takes (?:full |care |on |over )|
    is (?:accountable|responsible|central|(?:the|an?) (?:key|integral|important|crucial|vital|critical)) 
  )
`;
/** "Are you a Senior Engineer with a knack for": the reader is asked; on the text. */
export const ARE_YOU = /\b[Aa]re you (?:an? |our next |the )/g;
export const ASKS = 're you ';

/** "está contratando Analista", "sucht Baker", "seeking Line Cook": no article, so that only capitals tell a title. */
export const SEEK_NAMED: Cues = {
  english:
    /\b(?:looking for|hiring(?: for)?|seeking|searching for|recruiting) (?!manager|team|process|partner)(?=[a-z])/g,
  others: regex('gu')`
    \b(?:${titlesIn('seekNamed')}) (?!${titlesIn('seekNamedNot')})(?=[a-z])|
    (?<!\p{L})(?:${titlesIn('seekNamedOther')}) (?:\p{L}{3,14} ){0,2}(?=[a-z])
  `,
};
/** "The Marine Electrician maintains": any verb of the third person, behind a title of two words or more. */
export const ANY_VERB = /^ [a-z]{3,14}[a-rt-z]s [a-z]/;

// "This is an Independent Contractor position"
export const EMPLOYED = /\b(?:contractor|employee)$/i;
// "Line cook needed for our kitchen": who stands first in the text is sought
export const NEEDED =
  /^ (?:(?:is|are) )?(?:now |urgently )?(?:needed|wanted|required|sought) (?:for|at|in|by|to|with|on|immediately)\b/;

// "We are also looking for a baker"
const ALSO = /\balso (?:\w+ )?(?:hiring|looking|seeking|searching|recruiting)\b[^.!?]{0,20}$/;
const LONGEST_CUE = 50;

/** Whether the title that begins there in a `plain()` line is said to be sought beside another. */
export const isFurther = (plain: string, start: number): boolean =>
  ALSO.test(plain.slice(Math.max(0, start - LONGEST_CUE), start));
