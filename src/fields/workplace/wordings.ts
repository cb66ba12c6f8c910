import { regex } from '../../regex.js';
import { JOB, type Phrase, REMOTE_GUARDS } from './phrase.js';

const NUMBER = '(?:[1-4]|ein|zwei|drei|vier|un|deux|trois|quatre|um|dois|tres|quatro|una?|due|tre|quattro)';

/** Plain wordings of a way of working that name neither "remote" nor "hybrid", in nine languages. */
export const WORDINGS: readonly Phrase[] = [
  // "done entirely from home", "komplett von zu Hause", "vous travaillez de chez vous", "lavori da casa"
  {
    id: 'from-home',
    words:
      'mind care teletrabajo home hause zuhause daheim uberall wo buro homeoffice distance chez domicile ou casa cualquier donde onde dove huis thuiswerken thuis waar domu hemifran varifran office desk remotely telecommut*'.split(
        ' ',
      ),
    besides:
      'work works working worked done performed arbeit* stelle job position poste travail* trabaj* trabalh* lavor* werk* volledig pracuj* jobba* arbeta* anywhere integral totalmente completo reine reiner gibt entierement totalement completement integralement no'.split(
        ' ',
      ),
    value: 'remote',
    strength: 'patterned',
    pattern: regex('g')`
      \b(?:done|performed|worked|work|working) (?:entirely|completely|fully|solely|only|exclusively|100 ?%) from (?:your (?:own )?)?home\b|
      \byou(?:.ll| will) work from (?:your (?:own )?)home\b|\b(?:don.t|do not) (?:mind|care) where you (?:work|live)\b|
      \bno office to (?:go|come|commute|travel) to\b|\bworking remotely is the (?:norm|default|rule)\b|
      ^[^a-z\d]{0,4}(?:telecommut(?:e|ing)|remote-first) ${JOB}\b|\b(?:your|the) (?:desk|place of work|workplace) can be anywhere\b|
      \b(?:komplett|vollstandig|ausschliesslich|ganz|dauerhaft) (?:von|aus dem) (?:zu ?hause|daheim|home-?office)(?: aus)? (?:arbeit|tatig)|
      \b(?:arbeite(?:st|n sie)?) (?:komplett|vollstandig|ausschliesslich|ganz|dauerhaft) von (?:zu ?hause|daheim)\b|
      \bvon uberall(?: aus)? arbeiten\b|\barbeite(?:n sie)?,? von wo (?:aus )?(?:du|sie) (?:willst|mochtest|wollen|mochten)\b|
      \breiner? home-?office-?(?:stelle|job|position|tatigkeit)\b|\bein buro gibt es (?:bei uns )?nicht\b|
      \b(?:100 ?%|entierement|totalement|completement|integralement) a distance\b|
      \b(?:vous travaille[rz]\w*|tu travaille[rs]\w*) (?:de|depuis) (?:chez vous|chez toi|votre domicile|ton domicile)|
      \b(?:travaillez|travailles?|travailler) (?:d'|de la )?ou (?:vous voulez|tu veux|bon vous semble)\b|
      \b(?:trabajas|trabajaras) (?:siempre )?desde (?:tu )?casa\b|\bteletrabajo (?:completo|total|integral)\b|
      \btrabaj(?:a|as|ar) desde donde quieras\b|\btrabajar desde cualquier (?:sitio|lugar|parte|punto)\b|
      \btrabalh(?:e|a|ar) de onde (?:quiser|quiseres)\b|\bhome office (?:integral|total)\b|\btotalmente (?:em )?home ?office\b|
      \b(?:voce trabalha|trabalhara|trabalhas) (?:de|da sua) casa\b|\blavor(?:i|erai) (?:sempre )?da casa\b|\blavor(?:a|are) da dove (?:vuoi|preferisci)\b|
      \bvolledig (?:thuiswerken|thuis|vanuit huis)\b|\bwerk(?:en)? waar je (?:maar )?wil(?:t)?\b|\bpracujesz (?:w pelni )?z domu\b|
      \b(?:jobba|arbeta) varifran du vill\b|\bdu (?:arbetar|jobbar) (?:helt )?hemifran\b
    `,
    notAfter: REMOTE_GUARDS.notAfter,
    notBefore: regex()`
      ^[^.!?\n]{0,40}\b(?:
        days?|tagen?|jours?|dias?|giorn[io]|dag(?:en|ar)?|dni|weeks?|wochen?|up to|bis zu|jusqu|occasional\w*|sometimes|when|if|one|two|
        im jahr|delvis|ibland|deels|soms|office|buro|bureau|oficina|ufficio|kantoor|biur\w+|kontor\w*|stipend|budget
      )\b
    `,
  },
  // "half of the week from home", "60% office, 40% home", "Wechsel zwischen Büro und Zuhause", "trois jours au bureau"
  {
    id: 'by-turns',
    words:
      'home office studio workshop mix mischung wechsel homeoffice bureau chez maison distance presence mixta misto mista presenciais casa smart thuiswerken czesciowo delvis arbeiten'.split(
        ' ',
      ),
    besides:
      'half week occasional arrangement home twice once mix mischung wechsel anteil nach jour jours mixta misto mista dias parziale overleg deels zdaln* hemifran distans 20 30 40 50 60 70 80'.split(
        ' ',
      ),
    value: 'hybrid',
    strength: 'patterned',
    pattern: regex('g')`
      \bhalf (?:of )?(?:the|your) (?:week|time) (?:from|at) home\b|\b(?:home|remote) working by (?:arrangement|agreement)\b|
      \b[2-8]0 ?% (?:in the |in |from the )?(?:office|on-?site),? (?:and )?[2-8]0 ?% (?:at |from )?(?:home|remote)\b|
      \b(?:in|at) (?:the|our) (?:office|studio|workshop|lab) (?:at least |around |about )?(?:once|twice) (?:a|per|each|every) week\b|
      \boccasional home working (?:is )?(?:possible|available|allowed|fine|ok)\b|
      \b(?:mix|mischung|wechsel) (?:aus|von|zwischen) (?:buro|office|home-?office|prasenz)(?:tagen|arbeit)? (?:und|&|mit) (?:home-?office|zu ?hause|remote|mobil\w*|buro|office|prasenz)|
      \bhome-?office-?anteil\b|\bmobiles arbeiten nach (?:der )?(?:einarbeitung|probezeit|absprache|vereinbarung)\b|
      \b${NUMBER} jours?(?: par semaine)? (?:a la maison|chez vous|chez toi|au bureau|en presentiel|a distance)\b|
      \bpresence (?:au bureau|sur site) ${NUMBER} jours? par semaine\b|
      \b(?:modalidad|modalidade|regime|modalita|modelo) (?:mixta|misto|mista)\b|\b${NUMBER} dias presenciais\b|\bsmart ?working parziale\b|
      \bthuiswerken is (?:in overleg|deels|gedeeltelijk|soms) mogelijk\b|\bczesciowo zdaln[a-z]+|
      \bdelvis (?:arbeta|jobba) (?:hemifran|pa distans)\b
    `,
    notAfter: /\b(?:our (?:teams|people|colleagues)|employees|not|nicht|pas|niet|inte)\b[^.!?]{0,30}$/,
    notBefore:
      /^[^.!?\n]{0,30}\b(?:month|year|quarter|jahr|monat|par an|par mois|al mes|por mes|formation|training|einarbeitung in)\b/,
  },
  // "we do not offer remote work", "fully office-based", "reine Präsenzstelle", "le travail se fait sur place"
  {
    id: 'at-the-place',
    words:
      'remote home telework office site person prasenz prasenzstelle ort teletravail place presence local sede locatie zdalnej miejscu plats'.split(
        ' ',
      ),
    besides:
      'offer support provide allow fully entirely based monday five all not arbeit stelle tatigkeit reine prasenz poste travail obligatoire requise trabalho lavoro werkt oferujemy praca arbetar jobbar every'.split(
        ' ',
      ),
    value: 'onsite',
    strength: 'patterned',
    pattern: regex('g')`
      \b(?:do not|don.t|cannot|can.t) (?:currently )?(?:offer|support|provide|allow) (?:any )?(?:remote|home|tele-?)[ -]?work(?:ing)?\b|
      \bhome office is not (?:offered|available|possible|an option)\b|\b(?:fully|entirely) (?:office|site)[- ]based\b|
      ^[^a-z\d]{0,4}in[- ]person, (?:monday|five days|full[- ]time)\b|
      \b${JOB} (?:is|will be) (?:fully |entirely )?based on[- ]site (?:every day|five days|5 days|full[- ]time)\b|
      \bin (?:our|the) office,? (?:on )?all five days\b|
      \b(?:arbeit|stelle|tatigkeit) (?:findet|erfolgt|ist) (?:ausschliesslich |immer |nur )?(?:vor ort|in prasenz)(?: statt)?(?= ?[.!,;]|$)|
      \breine prasenz(?:stelle|tatigkeit|arbeit)\b|\bprasenz (?:im buro|vor ort) ist (?:an allen tagen |taglich |jeden tag )(?:notig|erforderlich|pflicht)\b|
      \b(?:poste|emploi) (?:n'est pas|non) (?:ouvert|eligible|compatible|adapte) (?:au|avec le) teletravail\b|
      \b(?:travail|poste) (?:se fait|s'effectue|est) (?:uniquement |entierement )?sur place\b|
      \bpresence (?:sur site|au bureau|sur place) (?:est )?(?:obligatoire|requise|exigee)(?= tous les jours| chaque jour|[.!;]|$)|
      \btrabalho no local,? (?:todos os dias|diariamente)|\blavoro in sede,? (?:cinque giorni|tutti i giorni|ogni giorno)|
      \bje werkt (?:volledig |altijd )?op locatie(?= ?[.!;]|$)|\bnie oferujemy pracy zdalnej\b|
      \bpraca na miejscu\b|\bdu (?:arbetar|jobbar) pa plats varje dag\b
    `,
    notAfter: /\b(?:or|oder|ou|if|wenn|si|hybrid[a-z]*)\b[^.!?]{0,30}$/,
    notBefore:
      /^[^.!?\n]{0,50}\b(?:probation|training|during|until|before|yet|probezeit|einarbeitung|essai|formation|[1-4] jours|hybrid|remote)\b/,
  },
];
