import { regex } from '../../regex.js';
import type { Cues } from '../locale.js';

export const cues = (): Cues => ({
  // "meriterande", "önskvärt", "gärna", "ett plus", "helst", "inget krav"
  preferred: regex()`
    \b(?:
      (?:starkt |mycket |sarskilt )?meriterande|onskvar[dt]\w*|ett (?:stort |extra )?plus\b|plus$|
      en (?:stor )?(?:fordel|merit)\b|\bmerit\b|(?:ar )?inget krav|inte ett krav|nice[- ]to[- ]have|(?:det ar|ar det) (?:bra|fint|kul|toppen) om du|till din fordel|varderas hogt|vardefullt|bonus
    )\b|
    \b(?:garna|helst|idealiskt|idealt)\b(?<=^.{0,16}\b\w+)
  `,
  aside: /^(?:garna|helst|idealiskt|idealt)/,
  // "du har", "vi söker dig som", "krav", "minst 3 års erfarenhet"
  demand: regex()`
    \b(?:
      sokande (?:ska|skall|bor|maste|behover)|
      du (?:
        har|ar|behover|ska|bor|maste|kan|talar|behersker|beharskar|besitter|trivs|tycker|gillar|
        arbetar (?:sjalv|struktur)|kommunicerar|innehar
      )|
      du som soker (?:har|ar)|(?:svenska|engelska|spraket) beharskar du|stor(?:t)? vikt (?:vid|laggs|kommer)|
      har du\b|ar du\b|(?:behover|bor|maste) du\b|(?:det )?(?:kravs|kraver)|(?:ar|som) (?:ett )?krav\b|ska ?krav|
      vi (?:soker dig|forvantar|forutsatter|kraver|ser (?:garna )?att du|vill att du)|ser vi (?:garna )?att du|den vi soker|(?:minst|minimum) .{0,15}\bar(?:s)?\b|
      \d+\+? ars?\b
    )
  `,
  frame: regex()`
    \b(?:
      (?:du|sokande|den sokande) (?:maste|ska|skall|bor|behover) (?:aven |ocksa |alltsa )?(?:ha (?!mojlighet|tillgang|ansvar|(?:en )?(?:bra|trevlig|god|fin) )|vara (?!med |en del|delaktig|ansvarig)|kunna (?!arbeta hemifran|ta del)|tycka|bo\b|tala|trivas|behersk|gilla)|
      soker (?:nu )?(?:nagon|dig|personer|en person) som (?:ar|har|gillar|kan|tycker|trivs|talar|alskar|brinner|behersk[a-z]+)\b|
      (?:spanska|tyska|franska|engelska|svenska|finska|arabiska|italienska|norska|danska|polska) ar (?:aven |ocksa )?(?:meriterande|ett plus|ett krav|en fordel|onskvart|ett maste)\b|
      ser (?:garna|helst)(?: aven)? att du\b|
      det ar (?:viktigt|ett krav|bra|meriterande|en fordel|ett plus) (?:om|att) du (?:ar|har|kan|talar|tycker|trivs|behersk[a-z]+|bor)\b|
      du ar van (?:vid|att)\b|
      (?:egen bil|b-?korkort|c-?korkort|korkort|truckkort|truckkorkort)\b[^.:?!]{0,24}\b(?:kravs|ar ett krav|krav|onskvart|meriterande)\b|
      fyllt (?:18|20|21) ar\b
    )
  `,
  // "Minst 3 års erfarenhet", "Goda kunskaper i", "Erfarenhet av", "Du har utbildning"
  opener: regex()`
    ^(?:
      (?:minst|minimum) \w{1,6} ars?\b|\d+ ?\+? ars?\b|
      (?:(?:
        god|goda|mycket god|mycket goda|gedigen|bred|dokumenterad|flerarig|tidigare|stark|djup|relevant|flytande|
        grundlaggande
      ) (?:[\w-]{1,20} ){0,3}?)?[\w-]{0,20}
      (?:erfarenhet|kunskap|kunskaper|formaga|forstaelse|vana|kompetens|kannedom) (?:
        av|inom|i|om|att|fran|for|som|med
      )\b|
      du har\b.{0,60}(?:erfarenhet|kunskap|utbildning|examen|forstaelse|vana|korkort)|
      (?:akademisk|relevant|avslutad) .{0,30}(?:utbildning|examen)|universitets|hogskole|civilingenjor|eftergymnasial|
      b-?korkort|korkort|flytande|van vid|(?:god|goda) .{0,40}(?:svenska|engelska|tal och skrift)
    )
  `,
  // "Planera och ...", "Du ansvarar för ...", "Utveckling av ..."
  work: regex()`
    ^(?:du (?:kommer att |ska )?|att )?(?!
      goda|bra\b|vana|flera|andra|vara\b|stora|egna|extra|kunna|tala\b|basta|mycket|lagbundna|samma|trygga|flexibla|fria
    )(?:[a-z]{3,}a) (?:och|med|for|i|pa|av|att|till|upp|fram|vara|de|en|ett|kund\w*)\b|
    ^du (?!har|ar\b|behover|ska|bor\b|maste|kan\b|talar|behar|trivs|tycker|gillar|far\b|besitter|innehar|kommunicerar|blir)
    [a-z]{3,}(?:ar|er)\b|
    ^(?!utbildning|erfarenhet|fortbildning|kompetensutveckling|forsakring)[a-z]{4,}(?:ning|ing|ering) av\b
  `,
  // "erfarenhet", "kunskap", "utbildning", "förmåga"
  quality: regex()`
    erfarenhet|
    \b(?:
      erfaren|kunskap|kunnig|utbildning|examen|hogskole|universitet|gymnasie|civilingenjor|kompetens|fardighet|formaga|
      forstaelse|vana|van vid|bakgrund|certifi|meriterande|intresse|intresserad|driven|drivkraft|nyfiken|engagerad|
      sjalvstandig|sjalvgaende|ansvarstagande|noggrann|strukturerad|kommunikativ|kommunicera|samarbet|lagspelare|
      teamspelare|analytisk|losningsorienterad|flexib|lyhord|lugn|goda?\b|god\b|mycket god|flytande|svenska|engelska|
      sprak|tal och skrift|korkort|ars\b|behorighet|legitimation|problemlos|initiativ|passion|positiv|prestigelos|trygg|
      medborgarskap|hands-on|skills|saker (?:i din|pa)|personlig(?:het|a egenskaper| lamplighet)|truckkort|hygienbevis|punktlig|palitlig|serviceinriktad|serviceminded|ansvarsfull|empatisk|kreativ|ordningsam|stresstalig|utatriktad|energisk|tyska|
      (?:att|du|och) trivs (?:med|i|bra)
    )
  `,
  // "mångfald", "oavsett kön", "personuppgifter"
  legal: regex()`
    oavsett (?:kon|bakgrund|alder|etni)|diskrimin|konsidentitet|sexuell laggning|funktionsnedsattning|
    funktionsvariation|personuppgift|gdpr|mangfald|jamstalldhet|likabehandling|registerkontroll|sakerhetsprov|
    bakgrundskontroll|rekryteringsforetag|annonsforsalj|bemanningsforetag
  `,
  // "friskvårdsbidrag", "tjänstepension", "semester", "kollektivavtal"
  benefit: regex()`
    friskvard|
    \b(?:
      tjanstepension|pension|semester|kollektivavtal|forsakring|foraldra(?:lon|penning|ledig)|bonus(?:program|system)|
      flextid|flexibla arbetstider|forman|formansbil|fortbildning|kompetensutveckling|utvecklingsmojlighet|fredagsfika|
      fika\b|frukost|konferens|after ?work|distansarbete|arbeta hemifran|rabatter|arbetstidsforkortning|
      konkurrenskraftig lon|personalforman
    )
  `,
  // "Vi är", "Vårt team", "Hos oss", "Ansök", "Skicka in"
  employer: regex()`
    ^(?:
      vi\b|var\b|vart\b|vara\b|oss\b|hos (?:oss|[a-z0-9][\w&.'-]{1,40})\b|
      pa [a-z0-9][\w&.'-]{1,40} (?:ar|arbetar|tror|far|erbjuder)|
      (?:foretaget|teamet|tjansten|rollen|uppdraget|lonen|verksamheten|bolaget|anstallningen)\b|ansok|skicka|sok\b|
      valkommen|kontakta|har du fragor|for (?:mer|fragor|ytterligare)|last mer|las mer|lat(?:er)? (?:det|detta)|
      intresserad|urval|tilltrade|lon\b|placering|plats\b|ort\b|omfattning|start\b|anstallningsform|kom\b|bli\b|
      vill du\b|ar du intresserad|varfor|vad\b|hur\b|vem\b|som (?:en del|medarbetare|anstalld)|#
    )
  `,
});
