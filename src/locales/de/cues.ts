import { regex } from '../../regex.js';
import type { Cues } from '../locale.js';

export const cues = (): Cues => ({
  // "Wohnsitz in Deutschland erforderlich", "gültige Arbeitserlaubnis zwingend"
  eligibility: regex()`
    \b(?:
      wohnsitz|arbeitserlaubnis|aufenthaltserlaubnis|aufenthaltstitel
    )\b[^.!?]{0,60}\b(?:erforderlich|notwendig|voraussetzung|zwingend|vorausgesetzt)\b|
    \b(?:erforderlich|voraussetzung|zwingend)[^.!?]{0,40}\b(?:wohnsitz|arbeitserlaubnis|aufenthaltserlaubnis)\b
  `,
  // "von Vorteil", "idealerweise", "wünschenswert", "ein Plus", "kein Muss", "gerne auch", "wäre toll"
  preferred: regex()`
    \b(?:
      von (?:gross?em )?(?:vorteil|nutzen)|vorteilhaft|
      (?:ein|als) (?:\w+ )?(?:vorteil|plus|pluspunkt|bonus|nice[- ]to[- ]have)\b|wunschenswert|
      (?:gerne? )?(?:gesehen|willkommen)\b|erwunscht|optional|nice[- ]to[- ]have|pluspunkte?|bonuspunkte|kein muss|
      (?:sind|ist) (?:aber )?(?:nicht|keine) (?:zwingend|voraussetzung|pflicht|erforderlich|notwendig)|nicht zwingend|
      ware(?:n)? (?:\w+ )?(?:schon|toll|super|ideal|gut|wunschenswert|klasse|ein)|schade[nt]t? nicht\b|umso besser|bevorzugt(?=[.)!]*$)|
      freuen wir uns(?! auf)|hilfreich
    )|
    ^.{0,16}\b(?:idealerweise|im idealfall|im besten fall|bestenfalls|optimalerweise|vorzugsweise|bevorzugt|gerne? auch)\b
  `,
  // "du hast", "Sie verfügen über", "wir erwarten", "zwingend erforderlich", "mindestens 3 Jahre"
  demand: regex()`
    \b(?:
      (?:bewerber|kandidat)(?:innen|en|in)? (?:muss|mussen|sollten?|benotig\w+)|
      du (?:
        hast|bist|bringst|verfugst|besitzt|kannst|sprichst|beherrschst|kennst|solltest|musst|brauchst|weiss?t|
        arbeitest (?:gern|selbst|strukturiert)|denkst|liebst|interessierst|begeisterst|fuhlst|uberzeugst
      )|
      (?:hast|bist|verfugst|sprichst|kannst|besitzt) du|
      sie (?:haben|sind|bringen|verfugen|besitzen|sprechen|beherrschen|kennen|sollten|mussen|benotigen|uberzeugen)|
      (?<!\b(?:uns|hier|dort|dabei|damit|dadurch) )(?:haben|verfugen|bringen|besitzen|sprechen) sie|
      (?<=\S )(?:(?:sollten|mussen|benotigen|brauchen) sie|(?:solltest|musst|benotigst|brauchst) du)|
      man (?:muss|sollte)|(?:wir )?(?:erwarten|setzen .{0,40}voraus|wunschen uns|suchen (?:jemanden|eine person))|
      (?:zwingend |unbedingt )?(?:erforderlich|notwendig|vorausgesetzt|voraussetzung\b(?! (?:ist|sind) kein)|benotigt|ein muss)|(?<!nicht )zwingend(?=[.!)](?: |$)|$)|
      setzen wir voraus|mindestens \w+ jahre|\d\+? jahre|mehrjahrige|
      abgeschlossenes? (?:studium|ausbildung|hochschul|berufs)
    )
  `,
  frame: regex()`
    \b(?:
      (?:bewerber|kandidat|interessent)(?:/?-?\*?:?innen|en|in)? (?:mussen|muss|sollten?) (?!sich\b)[^.!?]{3,80}\b(?:
        sein|haben|besitzen|mitbringen|konnen|wohnen|verfugen|beherrschen
      )(?=[.!,]|$)|
      (?:du|sie) (?:musst|mussen|solltest|sollten) (?!sich |dich |ihre |ihren |deine |deinen |uns |nur |nicht )[^.!?]{3,80}\b(?:
        sein|haben|besitzen|mitbringen|mogen|sprechen|beherrschen
      )(?=[.!,]|$)|
      (?:suchen|brauchen|benotigen|wunschen uns) (?:jemanden?|menschen|eine person|personen|leute)(?: [a-z]+){0,2},? (?:der|die|mit|denen)\b(?! uns\b)|
      freuen uns (?:uber|auf) (?:bewerber|kandidat|menschen|personen)[a-z*:/]{0,12} mit\b|
      ideale[rn]? (?:kandidat|bewerber|person|kolleg)[a-z*:/]{0,12} (?:hat|ist|bringt|verfugt|kann|besitzt|spricht|kennt|beherrscht|mag|liebt)\b|
      voraussetzung(?:en)?(?: dafur| hierfur| fur [a-z ]{3,40})? (?:ist|sind) (?!nicht\b|keine?\b|erfullt)|
      (?:eigene[srn]?|gultige[srn]?) [a-z-]+ (?:ist|sind|wird) (?:zwingende? |unbedingt )?(?:voraussetzung|bedingung|pflicht|vorausgesetzt|erforderlich|notwendig|von vorteil|wunschenswert)\b|
      (?:[a-z]{1,12}-?)?fuhrerschein[a-z ]{0,12} (?:ist|wird)? ?(?:zwingende? |unbedingt )?(?:voraussetzung|bedingung|pflicht|vorausgesetzt|erforderlich|notwendig|von vorteil|wunschenswert)\b|
      (?:polnisch|spanisch|franzosisch|italienisch|russisch|turkisch|arabisch|niederlandisch|portugiesisch|tschechisch|rumanisch|ukrainisch|danisch|schwedisch)
      (?:kenntnisse)? (?:ware|waren|ist|sind) (?:ein plus|von vorteil|hilfreich|wunschenswert|ein vorteil|schon|toll|erforderlich)\b|
      idealerweise (?:hast|haben|bist|sind|bringst|bringen|verfugst|verfugen|kennst|kennen|sprichst|sprechen|konnen|kannst|besitzt|besitzen) (?:du|sie)\b|
      nur (?:bewerber|kandidat|personen)[a-z*:/]{0,12} mit [^.!?]{3,80}\b(?:berucksichtigt|beachtet)\b|
      (?:gesucht (?:wird|werden)|wir suchen|suchen wir) (?:[a-z-]+ ){0,3}eine?n? [^.!?]{3,80}\bmit (?:[a-z]+ ){0,3}(?:erfahrung|berufserfahrung|kenntnissen|fuhrerschein)\b|
      (?:du bist|sie sind) (?:gelernte|ausgebildete|examinierte|qualifizierte|geprufte|ausgelernte)[rns]?\b|
      (?:kennst dich|kennen sich) (?:[a-z]+ )?(?:mit|in|auf)\b
    )
  `,
  // "Mehrjährige Erfahrung", "Sehr gute Kenntnisse", "Abgeschlossenes Studium", "Erfahrung mit"
  opener: regex()`
    ^(?:
      (?:
        sehr gute|gute|ausgezeichnete|hervorragende|exzellente|mehrjahrige|langjahrige|fundierte|einschlagige|
        nachgewiesene|nachweisbare|praktische|erste|umfassende|tiefgehende|tiefe|solide|breite|fliess?ende|
        verhandlungssichere|sichere|ausgepragte|hohe|starke|idealerweise|relevante
      )[rsnm]? (?:[\w/&,-]{1,30} ){0,4}?[\w-]{0,25}(?:
        kenntnis|erfahrung|fahigkeit|verstandnis|know-?how|studium|ausbildung|kompetenz|deutsch|englisch|affinitat|
        kommunikation|bereitschaft|umgang|wissen
      )|
      [\w-]{0,25}(?:
        erfahrung|erfahrungen|kenntnisse|verstandnis|fahigkeit|affinitat|begeisterung|leidenschaft|interesse
      ) (?:in|im|mit|von|an|am|zu|zur|zum|fur|als|bei|auf|der|des)\b|
      abgeschlossene|erfolgreich abgeschlossene|(?:ein )?(?:studium|hochschulabschluss|hochschulstudium)\b|
      ausbildung (?:als|zum|zur|im)\b|
      du (?:hast|verfugst|besitzt|sprichst|beherrschst|bringst)\b.{0,60}
      (?:erfahrung|kenntnis|ausbildung|studium|wissen|verstandnis|deutsch|englisch|mit\b)|
      sie (?:haben|verfugen|besitzen|sprechen)\b.{0,60}(?:erfahrung|kenntnis|ausbildung|studium|wissen)|
      mindestens \w{1,6} jahre|\d+ ?\+? jahre|teamfahig|kommunikationsstark|fuhrerschein|fliess?end
    )
  `,
  // "Betreuung unserer ...", "Mitarbeit bei ...", "Sie planen ...", "Du entwickelst ..."
  work: regex()`
    ^(?:
      (?:[a-z-]{3,20}(?:e|en|er|es) |und ){0,2}
      (?!(?:[a-z-]*(?:erfahrung|bildung|vergutung|entlohnung|bezahlung|versorgung|versicherung|begeisterung|anstellung|
      zahlung|kommunikation|sorgung|motivation|organisation|wertschatzung|einarbeitung|beteiligung|forderung|
      identifikation|qualifikation|verfugung|position|erstattung|bindung|losung|verantwortung))\b)
      (?:[a-z-]{4,}(?:ung|ierung|ation|arbeit|fuhrung)|aufbau|ausbau|pflege|mithilfe|mitwirken|konzeption|analyse|
      [a-z]{2,}(?:pflege|kontrolle|planung|analyse)|einkauf|verkauf|entwurf|wartung) (?:(?:und|sowie|&) [a-z-]{3,} )?(?:
        und|sowie|der|des|von|vom|im|in|bei|mit|an|am|fur|unserer|unseres|zur|zum|neuer|aller|eines|einer|[a-z-]{3,}er
      )\b|
      (?:sie|du) (?!
        hab|hast|bring|verfug|sind\b|bist\b|besitz|kenn|sprech|sprich|beherrsch|uberzeug|konn|kann|profitier|erhalt|
        bekomm|mocht|woll|willst|mag\b|magst|denk|lieb|such|find|fuhl|freu|woh|wirst gut|zeichn|interess|weisst|wissen|
        genies|lern|zeig|lebst|leben|behalt
      )[a-z]{3,}(?:en|n|st|t)\b|
      (?:sie|du) (?:ubernimmst|bist (?:verantwortlich|zustandig)|sind (?:verantwortlich|zustandig))
    )
  `,
  // "Erfahrung", "Kenntnisse", "Studium", "Fähigkeit", "sicherer Umgang"
  quality: regex()`
    erfahrung|kenntnis|fachweiterbildung|
    \b(?:
      erfahren|fahigkeit|kompetenz|verstandnis|wissen\b|know-?how|studium|ausbildung|abschluss|bachelor|master\b|diplom|
      qualifikation|zertifi\w+|umgang mit|fuhrerschein|begeisterung|leidenschaft|interesse (?:an|fur)|bereitschaft|
      freude (?:an|am)|spass? (?:an|am)|lust (?:auf|an)|teamgeist|teamfahig|selbst(?:st)?andig|eigenverantwort|
      eigeninitiative|kommunikat|analytisch|strukturiert|belastbar|flexib|motivat|motiviert|engagiert|zuverlassig|
      sorgfaltig|losungsorientiert|verhandlungssicher|fliess?end|deutsch|englisch|sprach|muttersprach|
      sicher(?:er|en|e|es)? |sehr gut|gute[nrs]?\b|fundierte|ausgepragt|versiert|vertraut|routiniert|affinitat|hands-on|
      mindset|denkweise|arbeitsweise|auftreten|gespur|jahre|reisebereit|punktlich|freundlich|gepflegt|teamplayer|empath|geduld|handwerklich|kreativ|lernbereit|verantwortungsbewuss|gewissenhaft|staatsburger|arbeitserlaubnis|wohnsitz|skills
    )|
    hintergrund\b|orientier(?:t|te|ung)\b
  `,
  // "Chancengleichheit", "unabhängig von Herkunft", "Schwerbehinderte Menschen"
  legal: regex()`
    chancengleichheit|unabhangig von|ungeachtet|schwerbehind|behinderung|geschlechtsidentitat|
    sexuelle[rn]? (?:orientierung|identitat)|weltanschauung|ethnische|datenschutz|personenbezogene|diskriminier|
    aus grunden der (?:besseren )?lesbarkeit|generische maskulin|gleichbehandlung|vielfalt(?!ig)|diversitat|alle geschlechter|
    personalvermittl|personaldienstleister
  `,
  // "30 Tage Urlaub", "betriebliche Altersvorsorge", "JobRad", "Weiterbildung"
  benefit: regex()`
    urlaub|altersvorsorge|altersversorgung|job-?rad|job-?ticket|deutschlandticket|dienstwagen|firmenwagen|zuschuss|
    weihnachtsgeld|urlaubsgeld|bonuszahlung|sonderzahlung|vermogenswirksame|fitness|urban sports|egym|kita|obst|
    getranke|kaffee\b|team-?events?|firmenevents?|weiterbildung|weiterentwicklung|fortbildung|homeoffice|home-office|
    mobiles? arbeiten|gleitzeit|vertrauensarbeitszeit|flexible arbeitszeit|arbeitszeitmodell|unbefristet|
    attraktive (?:vergutung|konditionen)|mitarbeiterrabatt|corporate benefits|flache hierarchien|sabbatical|workation|
    gesundheits|wettbewerbsfahig|\bverpflegung
  `,
  // "Wir sind", "Unser Team", "Bei uns", "Bewirb dich", "Haben wir dein Interesse geweckt"
  employer: regex()`
    ^(?:
      wir\b|unser(?:e[rnms]?)?\b|uns\b|bei (?:uns|[a-z0-9][\w&.'-]{1,40})\b|
      als (?:teil|eine[rs]?|fuhrend|[a-z]+ unternehmen)|
      (?:das|die|der) [\w-]+(?: [\w&.'-]+){0,3} ist (?:ein|eine|einer) |
      (?:das|die|der) (?:unternehmen|team|position|stelle|rolle|gehalt|vergutung)\b|bewirb|bewerb|bitte\b|sende|schick|
      haben wir|hast du (?:interesse|fragen|lust)|haben sie (?:interesse|fragen)|interess(?:e(?! (?:an|fur)\b)|iert)\b|
      klingt|neugierig|dann\b|werde (?:teil|ein)|komm\b|fur (?:ruck)?fragen|ansprechpartner|kontakt|gehalt|vergutung|
      weitere informationen|mehr (?:uber|zu)|auch wenn|wenn du|arbeitsort|standort|start\b|referenznummer|dich erwartet|
      fuhl(?:en sie sich|st du dich) angesprochen|(?:passt|spricht|gefallt|trifft) (?:das|dies|ihnen|dir|dich|sie)\b|
      (?:sie|du) find(?:en|est) (?:das|die|den|diesen?|dieses|unser) [\w-]*(?:profil|stelle|job|aufgaben?|angebot)\b|
      (?:erkennen sie sich|erkennst du dich|finden sie sich|findest du dich) (?:hier |darin )?wieder\b|
      es erwartet|warum\b|was\b|wie\b|wer\b|#
    )
  `,
});
