import { regex } from '../../regex.js';
import { makeLocale, type Words } from '../locale.js';

/** Danish and Norwegian, which write most of these words alike. */
const words = (): Words => ({
  headings: [
    // "Om os", "Om virksomheten", "Hvem er vi?"; not "Om dig", "Om stillingen"
    [
      'about',
      regex()`
        ^(?:
          om (?:
            os|oss|virksomhe[dt]en|arbejdspladsen|arbeidsplassen|arbeidsgiveren|arbejdsgiver|afdelingen|avdelingen|
            teamet|firmaet|selskapet|skolen|kommunen|sykehuset|hospitalet
          )\b|
          hvem (?:er vi|vi er)|vi er\b|(?:din|ditt|dit) (?:nye )?(?:team|arbejdsplads|arbeidsplass|arbeidssted)|
          vores (?:team|virksomhed|kultur)|var (?:kultur|bedrift)|teknolog\w+
        )
      `,
    ],
    ['legal', /personopplysning|personoplysning|mangfold|likestilling|ligestilling|inkludering/],
    // "Ansøgning", "Slik søker du", "Interesseret?"
    [
      'process',
      /ansogning|soknad|(?:sadan|slik) sok?e?[rg]|soger du\b|rekrutter|samtaler|interesser(?:et|t)\b|tiltr[ae]delse/,
    ],
    ['contact', /^(?:kontakt|(?:har du )?(?:sporgsmal|sporsmal)|yderligere|ytterligere|vil du vi[dt]e mere?)/],
    // "Det er en fordel", "Ønskelig", "Et plus"
    [
      'preferred',
      regex()`
        \b(?:(?:en )?fordel(?:aktig|agtigt)?|onskelige?|et plus|plus|meritterende|bonus)$|
        ^(?:en fordel|onskelig|det er (?:en|et)|nice to have)
      `,
    ],
    // "Vi tilbyder", "Vi tilbyr", "Hvad får du?", "Goder"
    [
      'benefits',
      regex()`
        tilby[dr]|kan by(?: pa)?\b|\b(?:fordele|fordeler|goder|personalegoder|lonvilkar|vilkar)\b|
        (?:hva|hvad) (?:far|kan) (?:du|vi)|du far\b|hvorfor|hos o(?:s|ss)$
      `,
    ],
    ['pay', /^(?:lonn?|loenn)\b/],
    // "Dine kvalifikationer", "Kvalifikasjonskrav", "Vi forventer, at du", "Personlige egenskaper", "Hvem er du?"
    [
      'requirements',
      regex()`
        kvalifika(?:sj|ti)on|kompetan[sc]e|kompetence|\bkrav|forvent|\bprofil\b|erfaring|egenskaper|egenskaber|utdann|
        uddannelse|baggrund|bakgrunn|forudsatning|(?:vi|hvem) (?:soger|soker|leter|leder)|(?:soger|soker) vi|
        ser (?:vi )?(?:gjerne|gerne|efter|etter)|(?:hvem|hvad|hva) (?:er|har|kan|bringer) du|
        ^du (?:er|har|kan|bor|skal ha)$|er det dig|er det deg|\bom (?:dig|deg)\b|
        du (?:kommer med|bringer|tager med|tar med)|(?:vi|oss) (?:laegger|lagger|legger) vekt|(?:vagt|vekt) pa|
        ferdigheter|fardigheder|kendskab|personlighed
      `,
    ],
    // "Arbejdsopgaver", "Arbeidsoppgaver", "Om stillingen", "Du skal"
    [
      'duties',
      regex()`
        opgave|oppgave|ansvar|om (?:stillingen|jobbet|rollen)|\b(?:stillingen|jobbet)\b|
        \b(?:din|dine) (?:\w+ )?(?:rolle|hverdag|arbejdsdag|arbeidsdag|funktion)|^du (?:skal|vil|kommer til)|jobindhold|
        stillingsbeskrivelse|jobbeskrivelse
      `,
    ],
    [
      'other',
      regex()`
        ^(?:
          (?:arbejds|arbeids)(?:tid|sted|steder)|ansattelses(?:forhold|vilkar)|ansettelsesforhold|sted|
          praktisk(?:e)? .{1,20}|ovrige? .{1,20}|annet|andet
        )$
      `,
    ],
  ],
  asks: /^(?:hvad|hva|hvem|hvorfor|dine?|ditt?|vi|om|vores|det)\b/,
  cues: {
    // "er en fordel", "ønskelig", "et plus", "gerne", "ikke et krav"
    preferred: regex()`
      \b(?:
        (?:en|som) (?:stor |klar )?fordel\b|fordelaktig|onskelig|onskeligt|et (?:stort )?(?:plus|pluss)\b|pluss?$|
        meritterende|ikke (?:et )?krav|ikke noen betingelse|ingen betingelse|kan (?:ogsa )?v[ae]+re en fordel
      )|
      ^.{0,16}\b(?:gerne|gjerne|helst)\b
    `,
    // "du har", "vi forventer", "krav"
    demand: regex()`
      \b(?:
        du (?:har|er|kan|skal|ma|behersker|mestrer|trives|besidder|taler|snakker|brenner)|har du\b|
        (?:vi|det) (?:forventer|kreves|kraves|krever|soger en|soker en|ser efter|ser etter)|krav|(?:minst|mindst|minimum) \w{1,6} ars?
      )\b
    `,
    frame: regex()`
      \b(?:
        (?:du|ansoger|ansogeren|sokeren|soker|kandidaten) (?:skal|ma|bor) (?:ogsa |desuden |gjerne |gerne )?(?:
          (?:have|ha) (?!mulighed|mulighet|adgang|tilgang|ansvar|det |en god )|v[ae]+re (?!med |en del|ansvarlig|velkom)|kunne (?!arbejde hjem|jobbe hjem)|
          beherske|mestre|bo |tale |snakke
        )|
        (?:soger|soker|ser etter|ser efter|leter etter) (?:en|noen|nogen|deg|dig),? (?:der|som) (?:er|har|kan|liker|trives|taler|snakker|elsker)\b|
        (?:legger vekt|l[ae]+gger v[ae]+gt) pa,? at du\b|
        ser (?:gerne|gjerne|helst),? at du\b|
        forventer,? at du (?:er|har|kan|taler|snakker)\b|
        (?:tysk|engelsk|fransk|spansk|svensk|dansk|norsk|polsk|arabisk) er (?:ogsa )?(?:et pluss?|en fordel|et krav|onskelig|onskeligt|nodvendigt?)\b|
        det er (?:ogsa )?(?:en fordel|et pluss?|et krav|viktig|vigtigt),? (?:om|hvis|at) du (?:er|har|kan|taler|snakker|bor)\b|
        (?:norsk|engelsk|tysk|data|sprak|fag)?kunnskaper er (?:nodvendige?|et krav|onskelig)\b|
        du er (?:god|flink|dygtig|dyktig) (?:til|pa|med)\b|
        fyl[dt]?t 18 ar\b
      )
    `,
    quality: regex()`
      erfaring|
      \b(?:
        uddannet|uddannelse|utdann|kvalifikation|kvalifikasjon|kompeten|kendskab|kjennskap|kunnskap|viden|evne|
        ferdighet|autorisasjon|autorisation|korekort|forerkort|flytende|flydende|dansk|norsk|engelsk|selvst[ae]+ndig|
        fleksibel|struktureret|strukturert|positiv|god\b|gode\b|gyldig|fagbrev|svendebrev
      )
    `,
    legal: regex()`
      uanset (?:kon|alder|etni)|uavhengig av|personopplysning|personoplysning|straffeattest|borneattest|politiattest|
      mangfold(?!ig)
    `,
    benefit: regex()`
      \b(?:
        pensjon|pension|ferie|overenskomst|tariff|forsikring|firmabil|kantine|sundhedsforsikring|frokostordning|lonn?\b|
        fleksitid|personalrabatt
      )
    `,
    employer: /^(?:vi\b|vores\b|var\b|vare\b|hos (?:os|oss)\b|send\b|sok\b|ansog|stillingen|jobbet|kontakt|tiltr)/,
  },
});

export const da = makeLocale('da', words);
export const nb = makeLocale('nb', words);
