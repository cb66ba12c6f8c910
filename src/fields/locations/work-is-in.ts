import { regex } from '../../regex.js';
import type { Cue } from './cues.js';

/** What stands between a seeker and the place, and tells that the place is somebody else's, or no place of work. */
const ELSE = regex()`
  \b(?:
    for|its|their|located|based|partner|experience|specialist|expert|interest|degree|background|fluent|skill|customer|client|market|presence|who|with|that|trained|training|offices|
    mit|erfahrung|erfahren|kunden|ausgebildet|studium|interesse|spezialist|experte|der|die|welche|
    ervaring|met|die|klanten|erfarenhet|med|som|kunder|esperienza|con|clienti|che|laureat|experiencia|com|clientes
  )[a-z]*\b
`;

/** Plain sentences that say where the work is, in eight languages. */
export const WORK_IS_IN: readonly Cue[] = [
  {
    // "Heltid. Placeringsort: Malmö.", "CDI, lieu de travail : Vannes": a label within a line
    id: 'label-within',
    own: true,
    words:
      'placeringsort arbetsort stationeringsort tjanstgoringsort arbeitsort einsatzort dienstort beschaftigungsort lieu lugar local standplaats werklocatie miejsce lokalizacja sede luogo location place'.split(
        ' ',
      ),
    pattern: regex('g')`
      (?<=[.!?;,)|] )(?:
        placeringsort|arbetsort|stationeringsort|tjanstgoringsort|arbeitsort|einsatzort|dienstort|beschaftigungsort|
        lieu (?:de travail|du poste|de la mission|d'exercice)|lugar (?:de trabajo|del puesto)|local (?:de trabalho|da vaga)|
        standplaats|werklocatie|miejsce pracy|lokalizacja|sede di lavoro|sede|luogo di lavoro|
        (?:work|job) location|place of work
      ) ?: ?
    `,
  },
  {
    // "autour de Vannes (56000)", "sur le secteur de Vannes", "en las oficinas de Lugo": around or in a place that has no name but the town's
    id: 'round-about',
    own: true,
    words: 'autour alentours secteur sites oficinas sucursal unidade unidades loja lojas'.split(' '),
    pattern: regex('g')`
      \b(?:autour|aux alentours) (?:de |d')(?=[^.,()\n]{2,40} ?\(\d{2,5}\))|
      \bsur (?:le secteur|les sites) (?:de |d')|
      \ben (?:las|nuestras) oficinas de |\ben (?:la|nuestra) sucursal de |\bnas? (?:unidades?|lojas?) de 
    `,
    not: /\b(?:clients?|clientes?)\b/,
  },
  {
    // "the job is in Leeds", "your place of work will be our depot in Leeds", "die Stelle ist in Fulda zu besetzen"
    id: 'work-is-in',
    own: true,
    words: [
      ...'role position job post vacancy work workplace base duty stelle position arbeitsplatz einsatz tatigkeit job travaillerez travailleras poste puesto trabajo empleo incorporacion vaga trabalho trabalhara lavoro attivita posizione risorsa sede functie standplaats werkt werk arbetet tjansten'.split(
        ' ',
      ),
    ],
    besides:
      'sits is will would takes ist befindet erfolgt liegt findet einsatz travaillerez travailleras exercerez interviendrez prise poste puesto trabajo empleo incorporacion vaga trabalho atuacao trabalhara trabalhar lavoro attivita risorsa candidato persona posizione functie standplaats werkt werken arbetet tjansten'.split(
        ' ',
      ),
    pattern: regex('g')`
      \b(?:this|the|our|your) (?:role|position|job|post|vacancy) (?:sits|is|will be|takes place) (?:in|within) |
      \b(?:place of work|work location|workplace|work base|duty station)(?: for this (?:role|job|position))? (?:will be|is|would be)
      (?: (?:at|in))?(?: our(?: [a-z]+){1,3} (?:in|at|near))? |
      \b(?:stelle|position|arbeitsplatz|job|tatigkeit|einsatz) (?:ist|befindet sich|erfolgt|liegt|findet)
      (?: ab sofort)? (?:in|bei|am standort|im raum) |(?:^|[.!] )einsatz in |
      \b(?:vous travaillerez|tu travailleras|vous exercerez|vous interviendrez)(?: principalement)? (?:a|sur) |
      \bprise de poste (?:a|sur) |\bposte (?:est )?(?:a|sur) (?=[^.!?\n]{2,30}$)|
      \bel (?:puesto|trabajo|empleo) (?:esta|es|sera|se (?:realiza|realizara|desarrolla|desarrollara|encuentra))
      (?: (?:ubicado|presencial))? en |\bincorporacion(?: inmediata)? en |
      \b(?:a vaga|o trabalho|a atuacao) (?:e|sera)(?: (?:presencial|realizad[ao]|hibrid[ao]))? (?:em|para|no|na) |
      \b(?:trabalhara|vais trabalhar|vai trabalhar) (?:no|na) noss[ao] [a-z]+ (?:em|de|do|da|no|na) |
      \b(?:il lavoro|l'attivita) (?:si svolge|si svolgera|sara svolta|sara svolto) (?:a|in|presso la nostra sede di) |
      \b(?:la risorsa|il candidato|la persona)(?: selezionata)? (?:lavorera|operera) (?:a|su) |\bla posizione e (?:a|su) |
      \bde functie is(?: gevestigd)? in |\b(?:je|jouw|uw) standplaats is |\bje werkt vanuit (?!huis)|\bkom werken in |
      \b(?:arbetet|tjansten) (?:utfors|sker|ar|finns)(?: (?:placerad|baserad))? i 
    `,
    not: /\b(?:not|no longer|nicht|pas|niet|inte)\b/,
  },
  {
    // "We need a baker in Leeds", "Wir suchen in Fulda eine Köchin", "Vi söker en kock till Malmö"
    id: 'we-seek-in',
    own: true,
    words: 'need seek seeking hiring looking recruiting suchen sucht cerchiamo zoeken zoekt soker'.split(' '),
    pattern: regex('g')`
      \b(?:we need|we seek|we want|(?:we|we are|we.re|is)(?: currently| now)? (?:hiring|seeking|looking for|recruiting)) (?:for )?
      (?:an? |our next |another |two |three )(?:[a-z/&'()-]+ ){1,5}?in |
      \b(?:suchen|sucht)(?: wir| ab sofort| zum nachstmoglichen zeitpunkt| noch){0,3} (?:in|fur|im raum|am standort) |
      \b(?:suchen|sucht)(?: wir| ab sofort| zum nachstmoglichen zeitpunkt| noch){0,3} (?:einen?|dich|sie|zwei|mehrere)(?: [a-z/*:()-]+){1,5}? (?:in|im raum|am standort) |
      \bcerchiamo (?:un[ao']? ?|due |nuov[oi] )?(?:[a-z/]+ ){1,5}?a (?!ore |tempo |chiamata |domicilio |contratto )|
      \bzoeken (?:wij |we )?(?:een |nieuwe |per direct een )(?:[a-z/()-]+ ){1,5}?in |
      \bsoker (?:nu )?(?:en |ett |fler |tva |dig som )?(?:[a-zåäö/()-]+ ){1,4}?(?:till|i) 
    `,
    not: ELSE,
  },
  {
    // "come and work with us in Leeds", "Komm zu uns nach Fulda", "Verstärken Sie unser Team in Fulda"
    id: 'join-us-in',
    own: true,
    words: 'us uns team teams equipe equipo'.split(' '),
    besides: 'join work komm kommen verstark* werde* teil rejoignez rejoins unete'.split(' '),
    pattern: regex('g')`
      \b(?:you.ll|you will|to) join us in |\b(?:come|and) work (?:with|for) us (?:in|at our [a-z ]{2,20} in) |
      \bkomm(?:en sie)? zu uns nach |\b(?:verstark(?:e|en sie|st du)|werde(?:n sie)? teil) unser(?:es|em)? (?:[a-z-]+ ){0,2}teams? (?:in|am standort|im raum) |
      \bteil (?:unseres|eines) (?:[a-z-]+ ){0,3}teams in |
      \b(?:rejoignez|rejoins) (?:notre|l'|nos) ?(?:[a-z-]+ ){0,3}(?:a|sur) |\bunete a nuestro equipo en 
    `,
    not: /\b(?:journey|mission|making|building|clients?|kunden)\b/,
  },
  {
    // "Our workshop is in Leeds", "Unser Büro liegt in Fulda", "Nos bureaux sont à Lyon": where nothing else tells the place
    id: 'house-is-in',
    own: true,
    words:
      'office workshop studio kitchen restaurant bakery clinic practice nursery school warehouse depot factory plant lab laboratory shop store salon garage site farm hotel buro praxis werkstatt betrieb kanzlei kita filiale backerei standort bureaux locaux atelier agence oficina tienda taller escritorio loja ufficio negozio studio kantoor winkel gelegen'.split(
        ' ',
      ),
    besides:
      'our the unser* die der notre nos nuestr* noss* nostro nostra ons onze im mitten centraal mooi prachtig rustig'.split(
        ' ',
      ),
    pattern: regex('g')`
      \b(?:our|the) (?:[a-z-]+ ){0,2}(?:
        office|workshop|studio|kitchen|restaurant|bakery|clinic|practice|nursery|school|warehouse|depot|factory|plant|lab|laboratory|shop|store|salon|garage|site|farm|hotel
      ) (?:is|sits)(?: (?:located|situated|based))?(?: just| right)? (?:in|at|near|outside) |
      \bour (?:[a-z-]+ ){0,2}(?:office|workshop|studio|kitchen|restaurant|bakery|clinic|practice|nursery|school|warehouse|depot|factory|plant|lab|shop|store|salon|garage|farm|hotel|team) in
      (?=[^.!?\n]{2,40}? (?:needs?|seeks?|wants?|requires?|(?:is|are) (?:now |currently )?(?:looking|hiring|seeking|recruiting))\b) |
      \b(?:unsere?|die|der|dein|ihr) (?:[a-z-]+ ){0,2}(?:buro|praxis|werkstatt|betrieb|kanzlei|kita|filiale|backerei|standort|arbeitsplatz) (?:liegt|ist|befindet sich)
      (?: zentral| mitten| direkt)? (?:in|im herzen von|im zentrum von|bei|nahe) |
      \b(?:buro|praxis|werkstatt|kanzlei|kita|filiale|backerei|restaurant|hotel) (?:mitten in|im (?:herzen|zentrum) von) |
      \bn(?:os|otre) (?:[a-z-]+ )?(?:bureaux|locaux|atelier|agence|restaurant|magasin|usine|cabinet) (?:sont|est|se trouvent?|se situent?)(?: situee?s?| basee?s?| implantee?s?)? (?:a|au coeur de|pres de) |
      \bnuestr[ao] (?:oficina|tienda|taller|restaurante|clinica) (?:esta|se encuentra)(?: ubicad[ao])? en |
      \bnoss[ao] (?:escritorio|loja|restaurante|clinica|fabrica) (?:fica|esta|e)(?: localizad[ao])? (?:em|no|na) |
      \b(?:il nostro|la nostra) (?:ufficio|negozio|studio|ristorante|sede) (?:e|si trova) (?:a|in) |
      \b(?:ons|onze) (?:[a-z]+ )?(?:kantoor|winkel|restaurant|praktijk|werkplaats) (?:zit|staat|is|ligt|bevindt zich)(?: gevestigd)? in |
      \b(?:centraal|mooi|prachtig|rustig) gelegen in(?: het (?:centrum|hart) van)? 
    `,
    not: /\b(?:head|main|other|second|global|parent|haupt[a-z]*|siege)\b/,
  },
];
