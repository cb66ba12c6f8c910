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
// "Larkjobs is not responsible for", "We never ask candidates for money", "Terms and conditions apply": the terms of a site
const TERMS = regex()`
  \b(?:not (?:be )?(?:held )?(?:responsible|liable)|no (?:responsibility|liability|warranty)) for\b|
  \b(?:never|(?:do|does|will|must|should|may) ?not|don't|won't|no \w+ is entitled to) (?:be )?(?:
    (?:ask(?:ed|s)?|request(?:ed|s)?|demands?)\b[^.!?]{0,40}\b(?:money|fees?|payments?|deposits?|to pay)|
    (?:charge[ds]?|pay)\b[^.!?]{0,40}\b(?:money|fees?|payments?|deposits?|candidates?|applicants?|job ?seekers?|any(?:one|body|thing)?)
  )\b|
  \b(?:do|does|can) ?not (?:verify|endorse|guarantee|vouch|check the (?:offers|ads|adverts|listings|jobs))\b|
  ^(?:all |our |the )?terms(?: of (?:use|service)| (?:and|&) conditions)? (?:apply|are applicable)\b|
  ^(?:please )?(?:beware|be aware|be careful|watch out)\b[^.!?]{0,40}\b(?:fraud|scams?|fake)|
  ^(?:please )?report (?:this|any|a) (?:suspicious |fake )?(?:job|ad|advert|posting|listing)\b|
  ^(?:job ?seekers|candidates|applicants|users) are (?:advised|warned|urged) to (?:check|verify|be care|be cautious|beware|confirm|make sure)|
  \b(?:keine (?:haftung|gewahr)|non (?:e |sono )?responsabil[ei]|decline toute responsabilite|n'est pas responsable|
    no se (?:hace responsable|responsabiliza)|nao se responsabiliza|niet (?:aansprakelijk|verantwoordelijk)|nie (?:ponosi|odpowiada)|ansvarar inte)\b
`;
/** Whether a line without a bullet presents the employer, or states the terms of a site. */
export const isAround = (text: string, words: string): boolean =>
  text.length >= SHORTEST && (TERMS.test(words) || (CAPITAL.test(text) && PRESENTS.test(words)));
const SHORTEST = 20;

/** Whether a line holds an address to write to. */
export const tellsWhom = (words: string): boolean => MAIL.test(words);

// "The original posting can be found on", "Read the full advert", "First published on": where else the posting stands
const POSTED = regex()`
  ^(?:
    (?:(?:please |to )?(?:see|view|read|find|check|open|visit) |you (?:can|may) (?:see|view|read|find) |for )?(?:the |this |our |an? )?
    (?:original|full|complete) (?:
      source|posting|post|advert(?:isement)?|ad|listing|announcement|notice|vacancy|job (?:ad|advert|post|posting|description|listing)
    )(?: (?:can|may|must|is|at|on|here|please|available)\b|:|[.]?$)|
    (?:this )?(?:(?:job|ad|advert(?:isement)?|post|posting|vacancy|listing) )?(?:was |is )?(?:first|originally) (?:published|posted|advertised|listed)
      (?: (?:on|by|at|in)\b|:|[.]?$)|
    (?:full|further|more) (?:details|information) (?:is|are|can be) (?:available|found|read)\b|
    (?:zur |die |hier )?(?:original(?:anzeige|ausschreibung|quelle)|(?:vollstandige|ausfuhrliche) (?:stellen)?(?:anzeige|ausschreibung))\b|
    (?:voir |lire |consulter )?l'(?:annonce|offre) (?:originale|complete|d'origine)\b|
    (?:ver |consultar? |consulte )?(?:la |el |o |a |l')?(?:oferta|anuncio|vaga|annuncio|offerta) (?:originale?|complet[oa])\b|
    (?:bekijk |lees )?(?:de )?(?:originele|oorspronkelijke|volledige) (?:vacature|advertentie)\w{0,6}\b
  )
`;

// "Knowledge, skills and abilities"
const OF_LIST = `(?:(?:knowledge|skills?|abilit(?:y|ies)|qualifications|requirements|competencies)(?:(?:,|/| &| and|, and|,? and/or) (?:knowledge|skills?|abilit(?:y|ies)|qualifications|competencies)){0,3})`;
// "Knowledge, skills and abilities: ...", before what is said of them
const LABELS = /^(?:[a-z][a-z ,&/-]{2,60}: ){1,2}/;
// "You must meet the requirements below to be considered", "The following qualifications are required": of a list that follows or precedes
const POINTS = regex('g')`
  (?:^|[.!] )(?:
    (?:(?:in order )?to be (?:considered|eligible)[^.,:]{0,40}, ?)?(?:you|(?:(?:all|the|successful|interested) ){0,2}(?:applicants?|candidates?)) (?:
      must|should|need to|will need to|are required to
    ) (?:possess|meet|have|satisfy|fulfil{1,2}) (?:(?:all|each) (?:of )?)?(?:the |these )?
    (?:(?:below|following|above|minimum|basic|listed|stated|essential|mandatory),? ){1,3}
    (?:qualifications?|requirements?|criteria)(?: listed| stated)?(?: below| above)?
    (?: (?:in order )?to be (?:[a-z]+ )?(?:considered|eligible|shortlisted)[^.:]{0,60}| for this (?:role|position|job))?|
    (?:the )?(?:preferred|additional|desired) (?:qualifications|requirements|skills) are in addition to [^.:]{4,120}|
    (?:the |these )?(?:(?:typical|minimum|following) )?${OF_LIST}(?: listed)?(?: below| above)? (?:are|is|may be) (?:
      (?:only |a )?(?:representative|illustrative|typical|examples?)\b|
      not (?:intended to be |meant to be )?(?:an )?(?:exhaustive|all-inclusive|complete)|
      (?:acquired|gained|obtained|learned) (?:on the job|in|through|by|during)\b
    )[^.:]{0,160}|
    (?:the |these )?${OF_LIST} may vary[^.:]{0,80}|
    (?:these|this|the following|the above)(?: list)?(?: of ${OF_LIST})? (?:are|is) (?:only |an? )?(?:
      representative|illustrative|not (?:intended to be |meant to be )?(?:an )?(?:exhaustive|all-inclusive|complete)|examples?\b
    )[^.:]{0,120}|
    (?:core |key |job )?competenc(?:y|ies)(?: framework| model)?(?: \([^()]{2,40}\))? (?:outline|describe|define|set out)s?\b[^.:]{4,160}|
    to (?:successfully perform|perform) this (?:job|role|position)(?: successfully)?, (?:an|the) (?:individual|employee|incumbent|person) must be
      \ able to (?:satisfactorily )?perform (?:each|all|the) (?:of the )?essential (?:job )?(?:dut(?:y|ies)|functions?)(?: satisfactorily)?|
    (?:the following|minimum|these) (?:[a-z]+ ){0,2}(?:qualifications|requirements|criteria) are (?:required|mandatory|essential)[^.:]{0,60}|
    (?:experience|qualifications|requirements|skills) listed (?:below|above) (?:would|can|may|should) be obtained [^.:]{4,160}
  )(?=\.|$)
`;
/** Whether a line says nothing but that what stands below or above it is asked for. */
export const isPointer = (words: string): boolean =>
  MAY_POINT.test(words) && words.replace(LABELS, '').replace(POINTS, '').length <= 1;
const MAY_POINT = /qualification|requirement|criteria|skills|abilit|competenc|\b(?:list|to perform)\b/;

/** Whether a line is of the page or of its form, or says where else the posting stands. */
export const isFrame = (words: string): boolean => FRAME.test(words) || POSTED.test(words);
