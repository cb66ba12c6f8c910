import { regex } from '../../regex.js';
import type { Headings } from '../locale.js';

export const headings = (): Headings => [
  // "Über uns", "Wer wir sind", "Unternehmensbeschreibung", "Unser Team"; not "Über dich", "Über die Rolle"
  [
    'about',
    regex()`
      ^(?:
        uber (?!
          dich\b|sie\b|deine?\b|ihre?\b|\d|(?:diese|folgende|solche) (?:qualifikation|kenntniss|fahigkeit|erfahrung|eigenschaft)|
          (?:den|die|das|diesen?|dieses) (?:job|rolle|stelle|position|aufgaben?|projekt|tatigkeit|arbeit)\b
        )|
        wer (?:wir sind|sind wir|ist )|das sind wir|das ist (?!deine?|ihre?|der|die|das)|
        unternehmens(?:beschreibung|profil|vorstellung|kultur)|firmenprofil|
        (?:das |unser |dein |ihr )?(?:unternehmen|team)$|wir (?:stellen uns vor|uber uns)|wir sind |arbeitgeber\b|
        unsere? (?:
          werte|mission|vision|kultur|geschichte|philosophie|produkte?|(?:tech(?:nik|nologie)?[- ]?)?stack|technologien
        )|
        lernen? (?:sie )?uns kennen|was wir (?:tun|machen)\b|so arbeiten wir|wie wir (?:zusammen)?arbeiten|unsere arbeits(?:weise|kultur)|tech[- ]?stack|
        was uns (?:auszeichnet|ausmacht|antreibt)|kurz zu uns|einblick
      )
    `,
  ],
  // "Chancengleichheit", "Datenschutz"
  [
    'legal',
    regex()`
      chancengleich|gleichstellung|gleichbehandlung|vielfalt(?!ig)|diversitat|inklusion|datenschutz|schwerbehind|barrierefrei|
      rechtliche hinweise
    `,
  ],
  // "Bewerbungsvoraussetzungen", "Voraussetzungen für Ihre Bewerbung"
  [
    'requirements',
    /^bewerbungs(?:voraussetzung|bedingung|kriteri)|folgende[nr]? (?:voraussetzung|anforderung|qualifikation|kriteri)|^(?:unsere?|der|die) ideal\w{1,2} (?!tag|job|arbeits)[a-z]|freuen uns auf (?:\w+ ){0,3}(?:bewerb|kandidat|mensch|person|jemand)\S* (?:mit|die|der)$|^(?:die )?(?:voraussetzung|bedingung|anforderung)(?:en)? (?:fur|zur|einer|der) .{0,12}bewerbung/,
  ],
  // "So bewirbst du dich", "Bewerbungsprozess", "Haben wir Ihr Interesse geweckt?", "Eintrittsdatum"
  [
    'process',
    regex()`
      \bbewirb|\bbewerb(?:en|ung)|interess(?:e|iert)(?:\?|$| an\b)|interesse geweckt|neugierig|nachste schritte|
      wie geht(?:'s| es) weiter|wie es weitergeht|(?:eintritts|start|beginn)(?:datum|termin)|auswahlverfahren|
      referenznummer|kennziffer|wir freuen uns auf|klingt (?:gut|spannend|nach)
    `,
  ],
  ['contact', /^(?:(?:deine?|ihre?|unsere?) )?(?:kontakt|ansprechp)|\bfragen\b/],
  // "Von Vorteil", "Das wäre ein Plus", "Pluspunkte", "Kein Muss"
  [
    'preferred',
    regex()`
      \bvon vorteil|vorteilhaft|wunschenswert|idealerweise|im idealfall|(?:plus|bonus|zusatz|extra)[- ]?punkte|
      \b(?:ein|als|das) (?:\w+ )?(?:plus|bonus)\b|^(?:plus|bonus|optional|kann)$|
      \bware (?:schon|toll|super|gut|ideal|von|auch|klasse)|gerne? gesehen|kein muss|kann-kriterien|wunschkriterien|
      zusatzqualifikation|(?:woruber|worauf|daruber) (?:wir|freuen) (?:uns|wir)\b|freut uns (?:besonders|zusatzlich|auch)|i-tupfelchen|sahnehaub|
      kirsche auf|^hilfreich|hilft dir zusatzlich|kann-anforderung|(?:stichst|sticht|hebst?|heben) (?:du|sie|dich) (?:dich |sich )?(?:heraus|hervor|ab)|hebt (?:dich|sie) (?:ab|hervor)|
      zusatzlich (?:punkte|uberzeug)|(?<!qualifikationen )freuen wir uns(?! auf)|nicht zwingend|erwunscht|
      ^(?:wenn|falls|sofern|soweit) moglich\b|, (?:wenn|falls|sofern|soweit) moglich$|^(?:noch )?(?:schon|toll|super) ware\b|
      ^(?:auss?erdem|daruber hinaus|zusatzlich|zudem) (?:wunschen wir|ware)|
      wunschen wir uns (?:auss?erdem|zusatzlich|zudem)\b|^du punktest (?:auss?erdem|zusatzlich|zudem)\b|
      ^(?:auss?erdem|zusatzlich|zudem) punktest du\b|^extra punktest
    `,
  ],
  // "Wir bieten", "Das bieten wir Ihnen", "Deine Vorteile", "Worauf du dich freuen kannst", "Warum wir?", "Bei uns erwartet dich"
  [
    'benefits',
    regex()`
      \b(?:wir (?:\w+ ){0,2}bieten|bieten (?:wir|zu)|zu bieten|unser(?:e)? angebote?|das angebot)\b|vorteile|
      \b(?:zusatz|sozial|arbeitgeber)?leistungen\b|freuen (?:kannst|konnen|darfst|durfen)|
      (?:kannst|darfst|konnen|durfen) (?:du|sie) (?:dich|sich) freuen|\bfreu(?:e|en sie)? dich auf|^warum\b|^darum\b(?! geht)|
      ^weshalb\b|\bbei .{1,30}\berwartet|erwartet (?:dich|sie) bei|(?:dich|sie) bei .{1,30} erwartet|gute grunde|
      \bwomit wir (?:dich |sie |euch )?(?:uberzeugen|begeistern|locken|uberraschen|punkten)|(?:uberzeugen|begeistern|punkten) wir\b|
      \b(?:hast|haben|haben sie|hast du) (?:du |sie )?davon|davon (?:hast|haben|habt)|profitier(?:en sie|st du)|dafur stehen wir|
      fur uns spricht|obendrauf|gute grunde\b|^(?:deine|ihre|unsere|tolle) extras$|^(?:unser|dein|ihr|das) (?:\w+ )?paket\b|(?:kriegst|erhaltst) du\b|
      grunde fur|spricht fur uns|perspektiven?$|was du (?:bekommst|von uns)|(?:das )?bekommst du|deine chancen?|
      das geben wir|unser versprechen|goodies|mehrwert|wir kummern uns
    `,
  ],
  // "Vergütung", "Gehaltsspanne"
  [
    'pay',
    /^(?:(?:dein|ihr|das) )?(?:(?:jahres|monats|ziel|brutto)?gehalt|vergutung|verdienst|entlohnung|bezahlung|lohn)/,
  ],
  // "Dein Profil", "Das bringst du mit", "Anforderungen", "Was Sie mitbringen", "Wen wir suchen"
  [
    'requirements',
    regex()`
      (?<!stellen|job|firmen|positions)profil\b|anforderung|qualifikation|voraussetzung|
      \bbring(?:st|en)\b.{0,50}\bmit\b|mitbring|uberzeugst|begeisterst|punktest|uberzeugen|begeistern|
      was (?:du|sie|man) (?:\w+ )?(?:brauchst|brauchen|kannst|konnen|hast|haben|braucht)|
      das (?:hast|kannst|brauchst|solltest|haben|konnen|sollten|macht|zeichnet) (?:du|sie|dich)|
      (?:wen|was|wonach) (?:wir|suchen wir|erwarten wir|wir)\b.{0,20}(?:suchen|erwarten|wunschen|wichtig)?|
      ^wir (?:suchen|erwarten|wunschen uns)(?: von)?(?: dich| dir| ihnen| sie| jemanden?)?
      (?:,? (?:der|die|wenn|weil).{0,40})?$|
      (?:wunschen|erwarten) wir|suchen wir|kenntnisse|fahigkeit|kompetenz|erfahrung|ausbildung|\bsprachen?$|
      uber (?:dich|sie)\b|wer (?:du bist|bist du|sie sind)|das bist du|auszeichnet|
      ^(?:du|sie) (?:bist|(?:hast|haben)(?! die (?:moglichkeit|chance|gelegenheit)\b)|bringst|passt|verfugst|kannst|solltest|bringen|verfugen|sind|passen)\b|
      pass(?:t|en) (?:du|sie|zu|das|es)|qualifizier(?:t|en)\b|uns wichtig|es uns ankommt|(?:wir|uns) (?:besonderen |grossen )?wert|
      (?:das|so) (?:bist|tickst) du|^bist du (?:das|es)\b|^(?:unsere |ihre )?erwartungen\b|(?:uberzeugt|begeistert) uns|punkten$|\bim gepack|
      was du drauf|(?:hast|kannst|brauchst|bist) du$|von (?:dir|ihnen) erwartet|^gesucht(?: wird| werden)?$|macht dich aus|dich ausmacht|erkennst du dich|finden sie sich|
      (?:deine?|ihre?) (?:(?:berufliche|fachliche)[sn]? )?(?:starken|expertise|background|hintergrund|superkrafte|know-?how|konnen|rucksack|gepack|werkzeug\w*|handwerkszeug|rustzeug|zutaten|talente?|
        qualitaten|steckbrief|finger(?:print|abdruck)|werdegang|dna|wissen|eigenschaften|visitenkarte|eintrittskarte)|
      (?:muss|must)-?(?:kriterien|haves?)|personlichkeit|kriterien|studium
    `,
  ],
  // "Deine Aufgaben", "Stellenbeschreibung", "Das erwartet dich", "Ihr Verantwortungsbereich"
  [
    'duties',
    regex()`
      aufgabe|tatigkeit|verantwort|zustandigkeit|
      (?:deine?|ihre?|die|der|diese) (?:\w+ )?(?:
        rolle|mission|position|stelle|job|challenges?|herausforderung(?:en)?|arbeitsalltag|alltag|arbeitstag|tag|
        beitrag|einsatz\w*|impact|wirkungs\w+|projekte?|spielfeld|spielwiese
      )\b|
      (?:stellen|job|positions)(?:beschreibung|profil|details)|uber (?:den|die|das|diesen?|dieses) |
      was (?:du|sie) (?:\w+ ){0,3}(?:machst|tust|machen|tun|bewegst|bewegen|bewirkst|wirst)\b|
      (?:das|was|so) (?:machst|tust|wirst|bewegst|gestaltest|kannst) du|^das (?:erwartet|wartet)|(?:dich|sie) erwartet|
      (?:erwartet|wartet) (?:auf )?(?:dich|sie)|arbeitsalltag|projektalltag|womit du|wobei du|
      ^du (?:wirst|arbeitest|ubernimmst)|worum (?:geht|es)|darum geht|\bzu tun(?: gibt)?$|pack(?:st|en) (?:du|sie)\b.{0,8}\ban$|bring(?:st|en) (?:du|sie) (?:dich|sich) ein|(?:dich|sich) beschaftig|^als .{3,70} (?:bei|im) [^,.:]{2,40}$|
      schwerpunkt|einsatzgebiet|\bfunktion\b|
      ^(?:rolle|position|stelle|job)$
    `,
  ],
  // "Zusätzliche Informationen", "Arbeitsort"
  [
    'other',
    regex()`
      ^(?:
        (?:
          zusatzliche|weitere|weiterfuhrende|sonstige|allgemeine|erganzende
        ) (?:informationen|infos|angaben|hinweise|details)|
        hinweise?|sonstiges|wissenswertes|gut zu wissen|eckdaten|rahmendaten|(?:arbeits|einsatz|dienst)ort|
        arbeitszeit(?:en)?|standorte?|auf einen blick
      )$
    `,
  ],
];

/** Words of headings that name no trade. */
export const generic = (): ReadonlySet<string> =>
  new Set(
    (
      '& + - ablauf allgemein allgemeine allgemeines als an anforderungen anforderungsprofil angaben angebot auf aufgaben aufgabenbereich ' +
      'aufgabengebiet aufgabenprofil aus ausbildung bedingungen bei beim benefits berufliche berufserfahrung beschreibung bewerbung ' +
      'bewerbungsprozess bewerbungsverfahren bieten bringst dann das dazu dein deine deinem deinen deiner dem den der des dich die dies ' +
      'diese dieser dir du durch ein eine einen eines einsatzgebiet einstellungsvoraussetzungen erfahrung erfahrungen erforderlich ' +
      'erforderliche erwarten erwartest erwartet erwartungen fachlich fachliche fachlichen fahigkeiten fur gesucht gewunscht gewunschte ' +
      'haben hast hauptaufgaben have idealerweise ihnen ihr ihre ihrem ihren im in ist job kenntnisse kompetenzen kontakt leistungen ' +
      'mindestens mit mitbringen muss must nachste nachsten nachweis nice notwendig notwendige oder perfekt persoenlich personlich ' +
      'personliche personlichen personlichkeit position profil qualifikation qualifikationen rahmen rolle schritte sein sie sind skills ' +
      'so aber daruber hinaus ausserdem es gibt gibts plus pluspunkte extrapunkte kein waren schon formale hilfreich nicht zwingend sollte sollten sonstige sonstiges stelle stellenbeschreibung studium tatigkeit tatigkeiten team to uber und uns unser unsere ' +
      'unserem unseren unternehmen verantwortlichkeiten verantwortung von voraussetzung voraussetzungen vorteil vorteile wahlverfahren ' +
      'wie wir wird wunsch wunschen wunschenswert zu zum zur zusatzlich zusatzliche'
    ).split(' '),
  );
