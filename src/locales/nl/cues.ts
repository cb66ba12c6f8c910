import { regex } from '../../regex.js';
import type { Cues } from '../locale.js';

export const cues = (): Cues => ({
  // "woonachtig in Nederland is vereist", "geldige werkvergunning vereist"
  eligibility:
    /\b(?:woonachtig|werkvergunning|verblijfsvergunning)\b[^.!?]{0,40}\b(?:vereist|verplicht|noodzakelijk|een must)\b/,
  // "is een pré", "een plus", "bij voorkeur", "mooi meegenomen", "niet verplicht"
  preferred: regex()`
    \b(?:
      (?:een|als) (?:grote |groot |sterke |duidelijke )?(?:troef|pre|plus|pluspunt|bonus|voordeel)\b|streepje voor|pre(?=\)?[.;]?$)|pluspunten|
      heeft? (?:een |de )?voorkeur|meegenomen|strekt tot aanbeveling|\bleuk als\b|is (?:wel |ook )?handig\b|extra punten|bonuspunten|wenselijk|gewenst|optioneel|nice[- ]to[- ]have|
      niet (?:verplicht|noodzakelijk|vereist|nodig)|geen (?:must|vereiste)|zou (?:mooi|fijn|leuk|top) zijn
    )|
    ^.{0,16}\b(?:bij voorkeur|liefst|idealiter)\b
  `,
  // "je hebt", "jij bent", "vereist", "wij vragen", "minimaal 3 jaar"
  demand: regex()`
    \b(?:
      (?:kandidaat|kandidaten) (?:moet|moeten|dient|dienen)|
      (?:je|jij|u) (?:
        hebt|heeft|bent|beschikt|kunt|kan|bezit|spreekt|beheerst|kent|weet|moet|houdt van|werkt (?:graag|zelfstandig)|
        denkt|begrijpt|woont|vindt|durft|neemt
      )|
      (?:heb|ben|beschik|kun|spreek) (?:je|jij)\b(?! (?:[a-z]+ )?(?:contact|te maken|overleg|de ruimte|de mogelijkheid|recht)\b)|
      (?:is|zijn) (?:vereist|noodzakelijk|verplicht|een (?:vereiste|must)|essentieel|nodig)|vereist\b|(?<!niet )(?:noodzakelijk|verplicht)(?=[.!)](?: |$)|$)|
      (?:wij|we) (?:verwachten|vragen|zoeken (?:iemand|een (?:persoon|collega)))|op zoek naar (?:iemand|een (?:[a-z]+ ){1,3}(?:die|met) )|
      (?:minimaal|minstens|ten minste|tenminste) .{0,15}\bjaar|\d+\+? jaar|afgeronde
    )
  `,
  frame: regex()`
    \b(?:
      (?:je|jij|u|kandidaat|kandidaten) (?:moet|moeten|dient|dienen) (?!je |ons |zich |dus |wel )[^.!?]{3,80}\b(?:
        zijn|hebben|beschikken|wonen|spreken|bezitten|houden van|beheersen
      )(?=[.!,]|$)|
      kandida(?:at|ten) (?:moet|moeten|dient|dienen) (?:in|bij|nabij) [^.!?]{2,40} wonen\b|
      zoek(?:en)?(?: naar)? (?:iemand|mensen|collega's|een persoon)(?: [a-z]+)? (?:die|met)\b(?! ons\b)|
      ideale (?:kandidaat|collega|persoon) (?:heeft|is|beschikt|kan|spreekt|houdt|woont|kent|weet)\b|
      (?:bij voorkeur|idealiter) (?:heb|ben|beschik|spreek|ken|woon|heeft|bent|heeft) (?:je|jij|u)\b|
      (?:spaans|duits|frans|italiaans|pools|engels|turks|arabisch|portugees|fries|nederlands) is (?:een )?(?:pre|plus|pluspunt|vereist|gewenst|must|vereiste|noodzakelijk|welkom|mooi meegenomen|handig)\b|
      (?:je|jij|u) (?:bent|hebt|heeft) (?:niet bang (?:voor|om)|geen (?:hoogtevrees|negen-tot-vijf|9-tot-5))|
      (?:goede|gezonde|stevige) (?:lichamelijke |fysieke )?(?:conditie|gezondheid) is (?:belangrijk|vereist|een must|noodzakelijk|een vereiste|gewenst)\b
    )|
    (?:^|[.!] )(?:een )?(?:eigen|geldig) [a-z]+ (?:is )?(?:een )?(?:vereist|must|vereiste|noodzakelijk|verplicht|pre|pluspunt|gewenst)\b
  `,
  // "Minimaal 3 jaar ervaring", "Kennis van", "Je hebt ervaring met", "HBO werk- en denkniveau"
  opener: regex()`
    ^(?:
      (?:minimaal|minstens|ten minste|meer dan) \w{1,6} jaar|\d+ ?\+? jaar|
      (?:(?:
        goede|sterke|uitstekende|aantoonbare|ruime|gedegen|diepgaande|relevante|uitgebreide|grondige|brede|enige|basis
      ) (?:[\w-]{1,25} ){0,4}?)?[\w-]{0,20}
      (?:ervaring|kennis|vaardigheden|beheersing|begrip|affiniteit|inzicht) (?:in|met|van|op|als|binnen|voor)\b|
      (?:goede|sterke|uitstekende) (?:[\w-]{1,25} ){0,3}?[\w-]{0,20}(?:vaardigheden|beheersing)|
      je (?:hebt|beschikt|spreekt|beheerst|bezit|bent)\b.{0,60}(?:
        ervaring|kennis|opleiding|diploma|vaardig|affiniteit|nederlands|engels|proactief|communicatief|analytisch|
        denkniveau|passie|teamspeler|vertrouwd|bekend
      )|
      (?:hbo|wo|mbo)\b|(?:een )?afgeronde|in het bezit|vloeiend|rijbewijs
    )
  `,
  // "Je ondersteunt ...", "Het opstellen van ...", "Begeleiden van ..."
  work: regex()`
    ^(?:je|jij|u) (?!
      hebt|heeft|bent|kunt|krijgt|beschikt|woont|spreekt|weet|houdt|denkt|bezit|ontvangt|verdient|vindt|durft|neemt|
      werkt (?:graag|zelfstandig)|beheerst|begrijpt|kent|moet|gaat graag|bouwt pensioen|mag|wordt|haalt
    )[a-z]{3,}t\b|
    ^(?:het )?[a-z]{5,}en van\b|^(?:verantwoordelijk voor|meewerken aan|samenwerken met|zorgen voor|ondersteunen bij)\b
  `,
  // "ervaring", "kennis", "opleiding", "vaardigheden", "beheersing"
  quality: regex()`
    ervaring|
    \b(?:
      ervaren|kennis|opleiding|diploma|hbo|wo\b|mbo|bachelor|master\b|vaardighe|vaardig|beheers|beheersing|begrip|
      inzicht|competentie|kwalificatie|certific|achtergrond|affiniteit|passie|interesse|enthousias|nieuwsgierig|
      proactief|zelfstandig|zelfstartend|verantwoordelijkheidsgevoel|teamspeler|teamplayer|samenwerk|communicat|
      analytisch|resultaatgericht|oplossingsgericht|klantgericht|gedreven|gemotiveerd|flexib|leergierig|nauwkeurig|
      mentaliteit|mindset|denkniveau|hands-on|nederlands|engels|taal|vloeiend|goede?\b|sterke?\b|uitstekend|aantoonbare|
      ruime|bekend(?:heid)? met|vertrouwd|in staat|bereid\b|jaar\b|rijbewijs|woonachtig|woont|werkvergunning|skills|
      vermogen|punctueel|stressbestendig|representatief|vriendelijk|klantvriendelijk|nauwgezet|betrouwbaar|creatief|geduldig|duits|frans|stipt|energiek|spontaan|gastvrij|collegiaal|zorgzaam
    )
  `,
  // "gelijke kansen", "ongeacht", "persoonsgegevens", "acquisitie niet op prijs"
  legal: regex()`
    gelijke kansen|ongeacht|discriminat|seksuele (?:geaardheid|orientatie|voorkeur)|genderidentiteit|arbeidsbeperking|
    handicap|persoonsgegevens|privacy|diversiteit|inclusie|acquisitie|verklaring omtrent
  `,
  // "vakantiedagen", "pensioen", "lease-auto", "thuiswerkvergoeding"
  benefit: regex()`
    vakantie(?:dagen|geld)|
    \b(?:
      pensioen|lease-?auto|leasefiets|bedrijfswagen|reiskosten|thuiswerk|vergoeding|maaltijdcheques|hospitalisatie|
      groepsverzekering|verzekering|bonus\b|winstdeling|13e maand|dertiende|eindejaarsuitkering|flexibele werktijden|
      werktijden|opleidingsbudget|ontwikkelbudget|persoonlijk budget|laptop|telefoon|borrels?|teamuitjes|lunch|fitness|
      sportabonnement|marktconform|competitief salaris|concurrerend salaris|doorgroei|vast contract|cao\b|adv-dagen|
      ov-kaart|ecocheques
    )
  `,
  // "Wij zijn", "Ons team", "Bij ons", "Solliciteer"
  employer: regex()`
    ^(?:
      wij\b|we\b|ons\b|onze\b|bij (?:ons|[a-z0-9][\w&.'-]{1,40})\b|
      (?:het|de|dit|deze) (?:bedrijf|team|functie|rol|salaris|organisatie|vacature|positie|afdeling)\b|solliciteer|
      reageer|stuur|mail\b|bel\b|heb je (?:vragen|interesse|zin)|ben je (?:klaar|geinteresseerd|enthousiast)|
      ben jij (?:klaar|enthousiast|de)|interesse(?! (?:in|voor)\b)|geinteresseerd|enthousiast(?! en\b|e|,)|word\b|kom\b|
      voor (?:meer|vragen)|meer (?:weten|informatie)|salaris|locatie|standplaats|uren\b|contract|als je|
      spreekt (?:dit|deze)|wat\b|wie\b|hoe\b|waarom\b|waar\b|upload|#
    )
  `,
});
