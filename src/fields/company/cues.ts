import { NAME } from './name.js';

/** "At Acme, we", "Join Acme", "working at Acme", "chez Acme", "bei Acme": the name follows. */
export const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:At|Here at|at|Join|join|Joining|joining|Rejoignez|rejoindre|Rejoindre|Life at|Welcome to|welcome to|[Ww]ork(?:ing)? (?:at|for|with)|career (?:at|with)|job at|role at|team (?:at|here at)|employment (?:at|with)|[Ee]mployees? (?:at|of)|We(?:['’]re| are)(?= \\p{Lu}[^.!?,–—]{1,40}[.!,–—])|engineers at|culture at|opportunit(?:y|ies) (?:at|with)|[Cc]hez|[Aa]u sein d[eu’']|[Bb]ei(?: der| dem)?|[Bb]ij|[Vv]oor|Aqui n[ao]|aqui n[ao]|Na|[Tt]rabaj(?:a|ar) en|[Tt]rabalhar n[ao]|[Ee]n|W|w firmie|Hos|hos|På|[Ii]n(?= \\p{Lu}\\p{L}+ (?:crediamo|lavoriamo|siamo))) (?:the )?(${NAME})`,
  'gu',
);
/** What after a name says that "At X" spoke of the employer. */
export const WE_FOLLOW =
  /^(?:['’]s)?,? (?:we|you|our|us|it['’]s|everyone|I|nous|vous|on|wir|ist|haben|arbeite[nt]|werken|wij|we|je|nós|você|acreditamos|nossas|creemos|nos|trabajamos|estamos|\p{L}{2,12}mos|vas|tendr|wierzymy|tworzymy|vi|du|ben|ga|kun|krijg|every|innovation|people|diversity|the)\b/iu;

/** Headings and questions that name the employer: "About Acme", "Why Acme?", "Über Acme", "Who is Acme". */
export const HEADING =
  /^[¿¡]?(?:(?:more |a (?:bit|little) )?about(?: us)?(?: at|[-: –])?|who (?:is|are)|why(?: join| work (?:at|for|with)| choose)?|life at|working at|work at|welcome to|meet|über(?: die| den)?|warum|wer ist|à propos(?: de| du| d['’])?|qui est|pourquoi(?: rejoindre)?|sobre(?: a| o)?|por qu[eé](?: trabajar en)?|quem somos|por que(?: a)?|over|waarom|chi è|o firmie|om|this is|join|discover|découvrez|the company:?|company:?)\s*:?\s+(?=\S)/iu;

const ADVERB = '(?:currently|now|actively|always|also|proudly|still|proud|urgently|presently)';
/** "X is an equal opportunity employer", "X does not discriminate": what only an employer says of itself. */
export const EMPLOYER = new RegExp(
  `(?:,|\\)|)\\s+(?:(?:is|are) (?:${ADVERB} )?(?:(?:proud )?to be )?(?:an? )?(?:proud )?(?:\\w+ )?(?:equal|affirmative|e-?verify|drug[- ]free|disability confident|second chance)|(?:is|are) (?:${ADVERB} )?(?:deeply |strongly |fully |firmly )?(?:committed|dedicated) to (?:equal|creating|providing|building|diversity|an? (?:diverse|inclusive)|fostering|offering|ensuring|the (?:full|principles?|full inclusion)|equity|working with)|provides? (?:equal|reasonable)|(?:does|do|will) not (?:discriminate|accept|engage|sponsor|tolerate|pay|consider)|(?:also )?participates in|considers? (?:all )?(?:qualified|applicants)|values diversity|celebrates|(?:is|are) (?:${ADVERB} )?(?:looking (?:for|to)|seeking|hiring|searching for|recruiting|in search of|in need of)|seeks?|has an? (?:\\w+ ){0,2}(?:opening|opportunity|vacancy)|invites|announces|reserves the right|offers? (?:an? )?(?:competitive|comprehensive|generous|excellent|great|wide)|sucht|recherche|recrute|zoekt|busca|contrata|szuka|poszukuje|cerca|ricerca|söker)(?![\\p{L}])`,
  'giu',
);
/** "X is a leading provider", "X was founded in", "X's mission": what an employer says of itself, and others of a thing too. */
export const SELF =
  /(?:,|\)|)(?:['’]s? (?:mission|core values|policies|vision|platform|values|culture|teams?|products?|goal|success|customers|employees|headquarters|technology|purpose|commitment|people|engineering)|,\s(?:filiale|(?:part of|member of|an? (?:\w+ ){0,3}(?:company|leader|division|subsidiary|provider|unit)|une? (?:\w+ ){0,3}(?:entreprise|société|filiale)|ein (?:[\p{L}]+ ){0,3}Unternehmen))|\s+(?:mission is|(?:is|are) (?:(?:an?|the|one of|among)(?! (?:plus|must|bonus|strong plus|big plus|huge plus|requirement|advantage|role|position))|on a|building|transforming|revolutioni[sz]ing|redefining|reinventing|changing|backed|headquartered|based in|made up|powered|trusted|pioneering|leading|creating|driven|growing|expanding|proud|passionate|not just|not about|more than|where)|(?:was|were) (?:founded|established|created|born|started|built|named|recognized)|(?:has|have) (?:raised|been|grown|over|more than|offices|become|helped|built)|(?:helps?|provides?|offers?|serves?|builds?|develops?|powers?|enables?|empowers?|delivers?|creates?|operates?|combines?|connects?|believes?|specializes|partners with|designs|brings|gives|makes|lives|supports|runs|allows|exists|transforms|uses|works with)|este (?:o|un|una|dedicată)|continues to|est (?:une?|le|la|l['’]|un des|devenue?|présent)|accompagne|conçoit|propose|développe|compte|ist (?:eine?|der|die|das)|entwickelt|bietet|steht für|gehört|zählt|es (?:una?|la|el)|somos|é (?:uma?|a|o)|nasceu|is (?:een|de|het|opgericht|in \d{4})|beschäftigt|helpt|è (?:una?|il|la|un)|nasce|jest|to (?:firma|spółka|lider|zespół)|är (?:en|ett))(?![\p{L}]))/giu;

const PARENTHESIS = String.raw`(?:\s*[([][^()[\]]{1,60}[)\]])?(?:, (?:an?|the|une?|eine?|ein) [^.!?;]{3,90})?`;
/** The name that ends a text, with a bracket or an apposition behind it. */
export const ENDING = new RegExp(`(?:^|[\\s("“„«*_])(${NAME})${PARENTHESIS}$`, 'u');
