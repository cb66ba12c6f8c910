import { regex } from '../../regex.js';
import { makeLocale, type Words } from '../locale.js';

/** Czech; Slovak writes many of its headings alike. */
const words = (): Words => ({
  headings: [
    [
      'about',
      regex()`
        ^(?:
          o (?:nas|spolecnosti|spolocnosti|firme|tymu|time)\b|kdo jsme|kto sme|
          (?:nase|nasa) (?:spolecnost|spolocnost|firma|vize)|predstaveni|profil (?:spolec|spoloc|firmy)|technologie$|
          jsme\b
        )
      `,
    ],
    ['legal', /osobnich udaju|osobnych udajov|\bgdpr\b|rovne prilezitosti/],
    // "Výběrové řízení", "Jak se přihlásit", "Zaujala vás nabídka?"
    [
      'process',
      regex()`
        vyberov\w{1,4} (?:rizeni|konanie)|jak se prihlasit|zaujal|mate zajem|mas zajem|zivotopis|prihlaste|reagujte|
        termin nastupu|nastup$
      `,
    ],
    ['contact', /^kontakt/],
    // "Výhodou je", "Vítáme", "Oceníme"
    ['preferred', /\bvyhodou\b|^vyhoda$|\bvitan[aeyo]|^vitame|\bocenime\b|\bplusem\b|^plus$|vyhodou bude/],
    // "Nabízíme", "Co vám nabídneme?", "Benefity"
    [
      'benefits',
      regex()`
        nabiz[ei]|nabidneme|ponuka|ponukame|benefit|\bvyhody\b|proc (?:k nam|u nas|prave|pracovat)|^co za to|
        co (?:u nas )?(?:ziskas|ziskate|dostanes)
      `,
    ],
    ['pay', /^(?:mzda|plat|odmena|mzdove|platove)\b/],
    // "Požadujeme", "Co od vás očekáváme", "Váš profil", "Kvalifikační předpoklady"
    [
      'requirements',
      regex()`
        pozadu|pozadav|poziadav|ocekava|ocakava|predpoklad|kvalifikac|(?:vas|tvuj|vase|idealni) profil|
        profil (?:kandid|uchaz)|co (?:bys|byste) mel|(?:jaky|jaka|jaci) (?:bys|byste|jsi|jste)|znalosti|dovednosti|
        schopnosti|praxe|vzdelani|co (?:k tomu |na to )?potrebuj|mel[ai]? bys|jsi to ty|koho hled|osobnostni
      `,
    ],
    // "Náplň práce", "Co vás čeká", "Popis pozice"
    [
      'duties',
      regex()`
        napln|\bukol|cinnosti|co (?:vas|te|ta) (?:ceka|u nas ceka|caka)|co bude[st]|budes delat|budete delat|popis|
        odpovednost|zodpovednost|tvoje role|vase role|pracovni den
      `,
    ],
    [
      'other',
      regex()`
        ^(?:
          misto (?:vykonu )?prace|miesto prace|pracovni doba|typ (?:pracovniho pomeru|smluvniho vztahu|uvazku)|
          dalsi informace|ostatni|uvazek|benefity?
        )$
      `,
    ],
  ],
  asks: /^(?:co|kdo|koho|jak|jaky|jaka|proc|vas|vase|tvuj|tvoje|nabizime|pozadujeme|ocekavame|vyhodou|o)\b/,
  cues: {
    preferred: /\b(?:vyhodou|vitan[aeyo]|vitame|ocenime|plusem|neni podminkou|neni nutn[ay])\b|(?:vyhoda|plus)$/,
    demand: regex()`
      \b(?:
        pozadujeme|vyzadujeme|ocekavame|nutn[aoye]\b|podminkou|podminka|minimalne|alespon|mate\b|mas\b|umis\b|umite\b|
        ovladas|ovladate|jste\b|jsi\b
      )
    `,
    frame: regex()`
      \b(?:
        (?:hledame|prijmeme) (?:nekoho|cloveka|osobu|kolegu|kolegyni),? (?:kdo|ktery|ktera|s|se)\b|
        (?:musite|musis|mel byste|mela byste|(?:uchazec|uchazeci|kandidat) (?:musi|by mel)) (?:[a-z]+ )?(?:mit|byt|umet|znat|ovladat|mluvit)\b|
        (?:ocekavame|vyzadujeme|pozadujeme) (?!od sebe)[a-z]
      )
    `,
    quality: regex()`
      \b(?:
        praxe|praxi|zkusenost|znalost|vzdelani|vyuceni|vyucen|schopnost|dovednost|ridicsk|prukaz|opravneni|zodpovedn|
        odpovedn|spolehliv|pecliv|samostatn|flexibil|ochota|anglic|nemcin|cestin|ceskeho|jazyk|bezuhonn|komunikat|
        pristup|certifik|manualni|zrucnost|ss\b|vs\b|sou\b
      )
    `,
    legal: /osobnich udaju|\bgdpr\b|bez ohledu na/,
    benefit: regex()`
      \b(?:
        dovolen|stravenk|prispev|bonus|premie|benefit|zamestnaneck|sick ?day|penzijni|multisport|home ?office|mzd|
        notebook|slevy?\b
      )
    `,
    employer: /^(?:jsme\b|nase\b|nas tym|nabizime\b|posilejte|zaslete|poslete|volejte|kontakt|spolecnost\b|pokud)/,
  },
});

export const cs = makeLocale('cs', words);
export const sk = makeLocale('sk', words);
