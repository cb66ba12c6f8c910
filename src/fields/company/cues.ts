import { oneOf } from '../../letters.js';
import { employerIn, employerWordsIn, inAll, EMPLOYER_WORDS as LANGUAGES } from '../../locales/employer.js';
import { plain } from '../../locales/plain.js';
import { regex } from '../../regex.js';

/*
 * What stands beside an employer's name. Cues before a name read the `plain()` form; what follows a name is read in the text, and only
 * behind a word that may end a name: capitals are rarer than verbs.
 */

/** "At Acme", "Join Acme", "working for Acme", "welcome to Acme", "we're Acme": the name follows. */
export const BEFORE = regex('g')`
  \b(?:
    at|join(?:ing)?|welcome to|work(?:ing)? for|(?:career|employment|opportunity|opportunities|vacancy|post|position|role) with|
    employees? of|i(?:'m| am) (?:an?|the) (?:co-?founder|founder|owner|co-?owner|partner|director|ceo|cto|head chef|manager) (?:of|at|in)|on behalf of(?: our client,?)?|we(?:'re| are)|(?:your|their) (?:\w+ )?interest in(?: joining| working (?:at|for|with))?
  ) (?:the )?
`;
/** The same in other languages: "chez Acme", "bei der Acme", "trabalhar na Acme". */
export const BEFORE_OTHERS = new RegExp(`\\b(?:${employerIn('before')})(?: |(?<='))`, 'g');
export const BEFORE_WORDS: readonly string[] = [
  ...'at behalf join joining welcome interest work working career employment opportunity opportunities vacancy post position role employee employees founder cofounder owner partner director ceo cto manager we'.split(
    ' ',
  ),
  ...employerWordsIn('beforeWords'),
];
/** Cues behind which even a lone mention names the employer; with the word before "at". */
export const SURE = regex()`
  ^(?:(?:your|their) |i['\s]|join|welcome|working for|career|employment|employees?|vacancy|post\b|we\b|${employerIn('sure')})|
  \b(?:
    working|work|here|life|hiring|career|employment|employees?|teams?|role|position|vacanc(?:y|ies)|everyone|culture|
    opportunit(?:y|ies)|openings?|jobs?|arisen|available|internship|apprenticeship|traineeship|placement|journey|empowered|excited about
  ) at `;
/** "Thank you for your interest in Acme": said of an employer, where of other things interest is asked. */
export const THANKED = /\b(?:thank|appreciate)[a-z]*\b[^.!?]{0,50}$/;
export const INTEREST = /^(?:your|their) /;
/** "We are Acme." and not "We are Python experts". */
export const WE_ARE = /^we[' ]/;
export const CLOSED = /^(?: \([^()]{1,30}\))?\s?[.!,–—]/;
export const WE_BEFORE = new RegExp(`(?:^|[^a-z])(?:${employerIn('we')}) $`);
/** "Nous sommes Acme, le": nothing else is said of "us" in between. */
export const WE_ARE_OTHERS = new RegExp(`^(?:${employerIn('weAre')})`);
const APPOSED = Object.values(LANGUAGES).flatMap(({ weAre, apposed }) =>
  weAre && apposed ? [[new RegExp(`^(?:${weAre})`), new RegExp(`^, (?:${apposed})`)] as const] : [],
);
/** "Siamo Acme, una bottega", "Vi är Acme, ett": whether what follows a name says, in the language of the words before it, what that is. */
export const isApposed = (words: string, rest: string): boolean =>
  APPOSED.some(([weAre, apposed]) => weAre.test(words) && apposed.test(rest));
export const NAME_ENDS = /^ ?[,.!(-]/;
/** "bei", "en", "na": behind them any noun stands, so that the sentence must go on with "we". */
export const WEAK_OTHERS = new RegExp(`^(?:${employerIn('weak')})\\b`);
/** Words that are cues only at the start of a sentence: "Na Acme, você"; not "na pesquisa". */
export const CAPITAL_ONLY = new RegExp(`^(?:${employerIn('capital')}) `);
/** What after a name says that "At X" spoke of the employer; on plain text. */
export const WE_FOLLOW = regex()`
  ^(?:'s)?,? (?:
    we|you|our|us|it's|everyone|i|every|innovation|people|diversity|the|${employerIn('weFollow')}
  )\b
`;

/** "Join the crew": what the employer calls its people, in `plain()` form. */
export const GROUP = regex()`
  ^(?:the|our|a) (?:[a-z]+ )?(?:
    crew|family|movement|adventure|journey|ranks|fun|ride|flock|herd|pack|squad|tribe|revolution|community|party|
    mission|fold|kitchen|club|force|future
  )$
`;
// a word with a capital or a sign that may end a name, and white space before a word in small letters
const NAMED = '([A-ZÀ-ÞĀ-ſΑ-Я0-9),.\\]][^\\s]{0,40}|o\\.o\\.)\\s{1,3}';
// "sucht", "recherche", "poszukuje": who does so hires
const SEEKS = employerIn('hires');
const HIRING = employerIn('hiring');
const HIRING_VERBS = inAll('hiring')
  .map((words) => words.split(' ', 1)[0])
  .join('|');
// "Lark Rovers football club is hiring": what the employer is, in small letters behind its name
const ITS_KIND = regex()`
  (?:(?:
    (?:baseball|basketball|football|soccer|rugby|cricket|hockey|golf|tennis|sailing|country|social|health|sports?|swim(?:ming)?) club|
    law firm|(?:nursing|care|funeral) home|(?:(?:animal|pet|teaching|district|community) )?hospital|(?:pre|primary |high |nursery |day |art |dance |ski )?school|
    preschool|day ?care|orchestra|choir|restaurant|hotel|lodge|resort|brewery|bakery|caf[eé]|bistro|pub|salon|spa|gallery|museum|
    theat(?:re|er)|library|church|parish|farm|ranch|vineyard|winery|nursery|garage|pharmacy|clinic|(?:dental|medical|veterinary|vet) (?:clinic|practice)|
    charity|foundation|cooperative|co-op|newspaper|magazine|radio station|food bank|credit union|brand|chain|franchise|festival
  )\s)?
`.source;
/** Verbs of what only an employer says of itself; what follows them decides. */
export const EMPLOYER = regex('g')`
  ${NAMED}(?<kind>${ITS_KIND})(?:[-–—] (?:[A-Z]\S{0,30} ){1,3}(?:location|branch|store|site|campus|salon|restaurant|clinic|shop) )?(
    is|are|IS|provides?|does|do|will|also|participates|considers?|values|celebrates|seeks?|has|invites|announces|
    reserves|offers?|strives|wants|may|${SEEKS}|${HIRING_VERBS}
  )(?![a-zß-ÿ])
`;
/** "The Italian restaurant", "A busy Leeds law firm": which sort of one, and not which; of what stands before its kind. */
export const ANY_ONE = regex('i')`
  ^(?:an?|our|this|your)\ |^(?:the )?(?:[a-z]+(?:ish|ian|ese)|greek|french|dutch|thai|german|catholic|christian|methodist|jewish|public|local|new|top|busy|leading|boutique|family|american|veterinary|dental|medical)$
`;
/** "is an equal opportunity employer", "does not discriminate", "is currently seeking": from the verb on. */
export const SAYS: readonly RegExp[] = [
  regex()`
    ^(?:is|are|IS) (?:(?!not )\w+ ){0,6}?(?:
      [Ee]qual|EQUAL|[Aa]ffirmative|AFFIRMATIVE|[Ee]-?[Vv]erify|E-VERIFY|[Dd]rug[- ][Ff]ree|DRUG|
      [Dd]isability [Cc]onfident|[Ss]econd [Cc]hance
    )
  `,
  regex()`
    ^(?:is|are) (?:(?:\w+ly|now|also|still|always) ){0,4}(?:
      (?:committed|dedicated) to (?:
        [Ee]qual|creating|providing|building|diversity|an? (?:diverse|inclusive)|(?:the )?(?:safety|safeguarding|welfare|protection)|fostering|offering|ensuring|
        the (?:full|principle)|equity|working with
      )|
      (?:looking (?:for|to)|seeking|hiring|searching for|recruiting|in (?:search|need) of)(?![a-z])
    )
  `,
  regex()`
    ^(?:provides? (?:[Ee]qual|reasonable)|
      (?:does|do|will) not (?:discriminate|accept|engage|sponsor|tolerate|pay|consider)|(?:also )?participates in|
      considers? (?:all )?(?:qualified|applicants)|values diversity|celebrates|seeks?|
      has an? (?:\w+ ){0,4}?(?:opening|opportunity|vacancy)|invites|announces|reserves the right|
      strives to (?:recruit|attract|hire|retain)|wants to hear from you|
      may (?:use|utili[sz]e|employ|leverage) (?:\w+ ){0,3}(?:AI|[Aa]rtificial|[Aa]utomated)\b|
      offers? (?:an? )?(?:competitive|comprehensive|generous|excellent|great|wide)|
      (?:${SEEKS}|${HIRING})(?: |:?$)
    )
  `,
];
export const EMPLOYER_WORDS: readonly string[] = [
  ...inAll('hires').flatMap((words) => plain(words).split('|')),
  ...employerWordsIn('hiringWords'),
  ...'equal affirmative everify verify drug disability second committed dedicated provide provides discriminate accept engage sponsor tolerate pay consider participates considers values celebrates looking seeking hiring searching recruiting search need seek seeks opening opportunity vacancy invites announces reserves offer offers strives hear ai artificial automated'.split(
    ' ',
  ),
];
// "is a", "are building", "is proud"; not "is a plus", "is a product of"
const IS = regex()`
  (?:is|are) (?:
    (?:an?|the|one of|among)(?! (?:
      (?:\w+ ){0,3}(?:product|tool|brand|service|feature|part|member|trademark) (?:of|by|from)|plus|must|bonus|
      (?:strong|big|huge) plus|requirement|advantage|role|position
    ))|
    on a|building|developing|unlocking|disrupting|simplifying|bringing|reimagining|rethinking|solving|tackling|shaping|
    accelerating|moderni[sz]ing|democrati[sz]ing|helping|making|enabling|empowering|rebuilding|restoring|transforming|revolutioni[sz]ing|redefining|reinventing|changing|backed|headquartered|
    based in|made up|powered|trusted|pioneering|leading|creating|driven|growing|expanding|proud|pleased|delighted|
    honou?red|excited|thrilled|passionate|not just|not about|more than|where
  )
`.source;
/** "X is a leading provider", "X was founded in", "X's mission": what an employer says of itself, and others of a thing too. */
export const SELF = regex('g')`
  ${NAMED}(?=[a-z])(?:
    (?<=['’]s?\s)(?:
      mission|core values|policies|vision|platform|values|culture|teams?|products?|goal|success|customers|employees|
      headquarters|technology|purpose|commitment|people|engineering
    )|
    (?<=,\s)(?:
      part of|member of|(?:founded|established|launched|started) in \d{4}|
      an? (?:[\w-]+ ){0,4}(?:
        company|leader|division|subsidiary|provider|unit|[Oo]rgani[sz]ation|NGO|non-?profit|charity|firm|agency|
        association|foundation|network|cooperative|manufacturer|retailer|consultancy
      )
    )|
    mission is|
    ${IS}|
    (?:was|were) (?:founded|established|created|born|started|built|named|recognized)|
    (?:has|have) (?:
      [a-z]{3,14}ed [^.!?]{1,60} since \d{4}|raised|been|grown|over|more than|offices|become|helped|built
    )|
    (?:help|provide|offer|serve|build|develop|power|enable|empower|deliver|create|operate|combine|connect|believe)s?|
    specializes|partners with|designs|brings|gives|makes|lives|supports|runs|strives|aims to|stands (?:at|for)|
    takes an?|adheres to|looks after|is home to|equips|invests in|invites|rewards|allows|exists|transforms|uses|
    works with|continues to
  )(?![a-zß-ÿ])
`;
const IS_A_OTHERS = employerIn('isA');
/** The same in other languages. */
export const SELF_OTHERS = new RegExp(`${NAMED}(?:${IS_A_OTHERS}|${employerIn('self')})(?![a-zß-ÿ])`, 'g');
export const SELF_OTHERS_WORDS = employerWordsIn('selfWords');
/** "X is a", in any of these languages: what alone may say of a thing what it is. */
export const IS_A = new RegExp(`${NAMED}(?:${IS}|${IS_A_OTHERS})(?![a-zß-ÿ])`, 'g');
/** "is an open-source database", "ist das erste offene ERP": what is said of a thing; from the verb on. */
export const PRODUCT = regex()`
  ^(?:is|are|${employerIn('is')}) (?:(?:an?|the|one of the|${employerIn('articles')}) )?(?:[^\s.;:!?]+ ){0,8}?(?:
    database|platform|tool|toolkit|tool set|library|framework|(?:programming|query|markup) language|protocol|app|
    application|software|system|engine|plug-?in|browser|ERP|CRM|CMS|SDK|API|${employerIn('product')}
  )(?=
    [.,;:!?)]|$| (?:that|which|for|to|with|built|where|used|designed|and|of|in|on|by|who|from|${employerIn('ofProduct')})(?![a-zß-ÿ])
  )
`;
/** Words without which no product is named. */
export const PRODUCT_WORDS: readonly string[] = [
  ...'database platform tool toolkit set library framework language protocol app application software system engine plugin plug browser erp crm cms sdk api'.split(
    ' ',
  ),
  ...employerWordsIn('productWords'),
];
/** "is a temporary program", "est un certificat": what is said of a measure, a rule or a paper; from the verb on. */
export const MEASURE = regex()`
  ^(?:is|was|${employerIn('is')}) (?:(?:an?|the|${employerIn('articles')}) )?
  (?:(?!(?:of|for|that|which|who|with|${employerIn('within')})\ |d['’])[^\s.,;:!?]+ ){0,3}?(?:
    (?:
      program(?:me)?|scheme|law|act|statute|regulation|directive|certificate|certification|credential|licen[cs]e|permit|visa|
      grant|subsidy|exam(?:ination)?|holiday
    )(?=[.,;:!?)]|$| (?:that|which|for|to|with|where|used|run|we|you|and|of|in|on|by|from|under|[a-z]{2,12}ed)\b)|
    (?:${employerIn('measure')})(?![\wà-ÿ-])
  )
`;
/** "is a leading provider of", "is one of the oldest agencies": what only an employer is; from the verb on. */
export const ORGANISATION = regex()`
  ^(?:is|are) (?:an?|the|one of the) (?:(?!of\ )[^\s.;:!?]+ ){0,5}?(?:
    (?:
      compan(?:y|ies)|firms?|start-?ups?|agenc(?:y|ies)|consultanc(?:y|ies)|manufacturers?|retailers?|insurers?|banks?|
      non-?profits?|group
    )(?=
      [.,;)]| (?:that|which|in|of|for|with|based|and|whose|on|to|from|founded|headquartered|building|helping|speciali[sz]ing|dedicated|focused|providing)\b
    )|
    (?:suppliers?|wholesalers?|distributors?|importers?|makers|producers?|growers|processors?|stockists?|caterers?|charity|brewery|bakery|consultants) (?:of|to|for|in|that|based|serving|supplying|with)\b|
    family[- ](?:owned|run) (?:[^\s.;:!?]+ ){0,3}?(?:business|restaurant|hotel|pub|farm|bakery|shop|practice)\b|
  (?:providers?|suppliers?|manufacturers?) of |pioneers? (?:in|of) |leaders? in )
`;
/** A verb that has one subject: "Example Consultants is". */
export const OF_ONE =
  /^(?:is|was|has|does|provides|offers|seeks|strives|believes|participates|considers|reserves|invites)\b/;
/** "At Acme we": nothing else can be meant. */
export const WE_DIRECTLY = /^,? we\b/;
/** "At work we", "at first we" */
export const isTurn = oneOf(
  'work home scale heart core time times least first once last best present school night day',
);
/** "na Acme acreditamos" */
export const WE_VERB = /^ [a-z]{2,12}mos /;
/** What is said of nobody but an employer. */
export const SURELY = regex()`
  (?:is|are) (?:\w+ly |now |also )?
  (?:seeking|hiring|recruiting|looking for|searching for|looking to (?:hire|add|recruit)) (?:
    an? |our |the |for an? |talented|experienced|skilled|highly|motivated|passionate
  )|
  [Ee]qual|EQUAL|[Aa]ffirmative|[Vv]erify|discriminate|founded|headquartered|accommodation|diversity|qualified|
  ['’]s?,? (?:mission|core values|policies|employees|headquarters)
`;
/** The name begins the sentence, or nearly: "The", "At", "About us:". */
export const SENTENCE_START = regex()`
  (?:^|[.!?:;•*"“_()\]–—|]\s{0,3})(?:The |And |But |Today,? |Now |Here at |Since \d{4},? |
  (?:On behalf of|In|For|As|With|To|Based in|${employerIn('opens')}) [^.!?;:•]{3,70}, )?$|
  , (?:${employerIn('clauseOpens')}) $
`;
