import { regex } from '../../regex.js';
import type { Headings } from '../locale.js';

export const headings = (): Headings => [
  // "Over ons", "Wie zijn wij", "Waar ga je werken", "Jouw team"; not "Over jou", "Over de functie"
  [
    'about',
    regex()`
      ^(?:
        over (?!
          jou\b|je\b|u\b|\d|(?:de|deze|het|jouw|je) (?:functie|rol|job|baan|vacature|positie|werk|opdracht|project)\b
        )|
        wie (?:zijn (?:wij|we)|(?:wij|we) zijn|is )|dit zijn (?:wij|we)|
        (?:ons|het|jouw|je|dit is ons) (?:nieuwe )?(?:verhaal|bedrijf|team)\b|
        onze (?:cultuur|missie|waarden|organisatie|klanten|stack|visie)|
        waar (?:ga je|kom je|ga jij|kom jij) (?:werken|terecht|te werken)|
        (?:bedrijfs?|organisatie)(?:omschrijving|profiel|beschrijving|cultuur)|
        (?:de )?(?:organisatie|afdeling|opdrachtgever|werkgever)$|tech(?:nologie)?[- ]?stack|maak kennis|team$|
        wat (?:wij|we) doen|wat doen (?:wij|we)|wij zijn|de stack
      )
    `,
  ],
  // "Privacyverklaring", "Gelijke kansen", "Acquisitie"
  ['legal', /privacy|diversiteit|inclusi|gelijke kansen|acquisitie|discriminatie|toegankelijkheid/],
  // "Aanwervingsvoorwaarden", "Voorwaarden om te solliciteren"; not "Voorwaarden", which may be demands or terms
  [
    'requirements',
    regex()`
      ^(?:algemene |bijzondere |specifieke |de |onze )?(?:
        (?:aanwervings?|toelatings?|deelnemings?|deelname|diploma|sollicitatie|benoemings?|selectie|instroom)[- ]?
        voorwaarden|
        voorwaarden (?:om|voor|waaraan)\b
      )
    `,
  ],
  // "Solliciteer direct", "Sollicitatieprocedure", "Hoe nu verder?"
  [
    'process',
    regex()`
      sollicit|\bprocedure|hoe (?:nu )?verder|\binteresse|geinteresseerd|reageren|volgende stap|wat nu|klaar om|
      startdatum|iets voor jou|enthousiast
    `,
  ],
  ['contact', /^(?:contact|(?:heb je |nog )*vragen\b|meer (?:informatie|weten))/],
  // "Een pré", "Pluspunten", "Mooi meegenomen", "Wenselijk"
  [
    'preferred',
    regex()`
      \b(?:
        een (?:grote )?(?:pre|plus|bonus)\b|^(?:pre|pres|plus|bonus)$|^wensen\b.{0,20}$|pluspunt\w*|bonuspunt\w*|
        meegenomen|gewenste?\b(?! (?:functie|kandidaten)?profiel\b)|wenselijk|(?:bij )?voorkeur|niet (?:verplicht|noodzakelijk|vereist)|is een voordeel|
        zou (?:mooi|fijn|leuk|top) zijn|leuk om te hebben|geen must|functiewensen|extra indruk|^ideaal\b|leuk als|nog leuker|extra punten
      )
    `,
  ],
  // "Waarom jij?", "Past dit bij jou?": what is asked, not what is given
  ['requirements', /^waarom jij\b(?! (?:bij|voor|wilt|hier))|^(?:past|is) dit (?:bij jou|jij)/],
  // "Wij bieden", "Wat bieden wij?", "Wat krijg je", "Arbeidsvoorwaarden", "Waarom kiezen voor ons"
  [
    'benefits',
    regex()`
      \b(?:
        bieden (?:wij|we)|(?:wij|we) (?:\w+ ){0,3}bieden|te bieden|bied\b|aanbod|arbeidsvoorwaarden|voordelen|
        secundaire|extralegale|waarom\b|daarom\b|krijg (?:je|jij|ga)|(?:je|jij) (?:van ons )?krijgt|
        (?:mag|kun|kan) (?:je|jij) (?:van ons )?verwachten|kunnen verwachten|staat (?:er|daar) tegenover|extraatjes|kun je op rekenen|heb je aan|
        wat je van ons|voor jou\b
      )
    `,
  ],
  // what a public board lists of an occupation
  ['duties', /^jobgerelateerde competenties$/],
  // "Salaris", "Verloning"
  ['pay', /^(?:jouw |je |het )?(?:salaris|beloning|loon|verloning|bruto)/],
  // "Jouw profiel", "Functie-eisen", "Wat breng je mee", "Wie ben jij?", "Dit zien we graag in jou"
  [
    'requirements',
    regex()`
      profiel\b|eisen\b|vereisten|vereist\b|kwalificatie|vaardigheden|ervaring|\bkennis|competentie|meebreng|
      \b(?:breng|neem|heb|hebt) (?:je|jij)\b.{0,12}(?:mee|nodig|in huis)|
      (?:je|jij) (?:meebrengt|meeneemt|nodig hebt|in huis hebt)|vragen (?:wij|we)|(?:wij|we) vragen|
      verwachten (?:wij|we)|(?:wij|we) (?:van (?:jou|je) )?verwachten|zoeken (?:wij|we)|
      ^(?:wij|we) zoeken(?: jou| iemand|(?:/| en )vragen)?$|(?:wie|wat) (?:wij|we) zoeken|wie (?:ben|jij|je)\b|over (?:jou|je|u)\b|
      ^(?:je|jij|u) (?:(?:bent|hebt|beschikt(?: over)?|kunt|kan)$|herkent\b)|(?:dit|dat|wie) (?:ben|heb) (?:je|jij)|
      ^ben (?:je|jij)\b|wat (?:vragen|verwachten)|opleiding|\b(?:talen?|talenkennis)$|herken|
      zien (?:wij|we)\b.{0,10}graag|maakt (?:jou|je)\b|(?:jouw|je) (?:achtergrond|talent|kracht|superkracht|bagage|rugzak|kwaliteit|sterke|troeven)\w*|\bideale \w|maak je indruk|^jij$|^je hebt$|^(?:jij )?hebt$|bent onze .{3,60} als$|diploma|geschikt|past bij
    `,
  ],
  // "Wat ga je doen?", "Verantwoordelijkheden", "Functieomschrijving", "Jouw rol bij Acme"
  [
    'duties',
    regex()`
      verantwoordelijkhe|
      \b(?:
        taken|takenpakket|werkzaamheden|ga (?:je|jij)\b|(?:je|jij) gaat\b|wat (?:je|jij) (?:doet|gaat)|
        wat doe (?:je|jij)|functie(?:omschrijving|beschrijving|inhoud)?\b|
        (?:jouw|je|de|deze) (?:nieuwe )?
        (?:rol|functie|job|baan|uitdaging|impact|werk|werkdag|dag|positie|vacature|opdracht|bijdrage|missie)\b|
        ^(?:rol|job|vacature|uitdaging)$|vacaturetekst|(?:vacature|job|rol)(?:omschrijving|beschrijving)|hoe ziet|
        werkdag|wat houdt|dag eruit|^een dag als|^het werk$|dit doe (?:je|jij)|doelstelling
      )
    `,
  ],
  // "Overige informatie", "Standplaats"
  [
    'other',
    regex()`
      ^(?:
        (?:aanvullende|overige|extra|algemene|verdere|praktische) (?:informatie|info|gegevens|details)|bijzonderheden|
        goed om te weten|overig|(?:werk)?locatie|standplaats|werktijden|(?:in het )?kort
      )$
    `,
  ],
];

/** Words of headings that name no trade. */
export const generic = (): ReadonlySet<string> =>
  new Set(
    (
      '& + - aan aanbod achtergrond algemene certificaten certificeringen overige persoonlijke technische werkervaring vaardigheid als arbeidsvoorwaarden ben bent bezit bieden bij breng brengt competenties criteria daar dan dat de deze die dit ' +
      'doe doen een eisen en ervaring extra functie functie-eisen functieomschrijving ga gaan gewenst gewenste goed graag harde heb hebben ' +
      'hebt heeft het hij hoe houdt huis ideale in is je jij job jou jouw kandidaat kennis kerntaken krijg krijgt kun kwalificaties mee ' +
      'meebrengt meer mij minimale moet naar niet nodig of om omschrijving onderwijs ons onze ook op opleiding over plus pluspunten ' +
      'procedure profiel qua rol skills sollicitatie sollicitatieprocedure stappen stel stellen taak taken te tegenover terug u uit uw ' +
      'vaardigheden vacature van verantwoordelijkheden verder vereist vereiste vereisten verwacht verwachten volgende voor voordelen ' +
      'voorwaarden vraagt vragen waar waarom wat we welke wensen werk werkzaamheden wie wij wil worden zachte zeker zien zijn zoek zoeken ' +
      'zou'
    ).split(' '),
  );
