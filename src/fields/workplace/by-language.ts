import { regex } from '../../regex.js';
import { HYBRID_BY_LANGUAGE } from './hybrid-by-language.js';
import { NOT_ALONE, type Phrase, REMOTE_GUARDS } from './phrase.js';

/** All that other languages than English say, in the order of the rules. */
export const BY_LANGUAGE: readonly Phrase[] = [
  ...HYBRID_BY_LANGUAGE,
  // "trabajo remoto", "vaga remota", "de forma remota", "télétravail complet", "praca zdalna", "lavoro da remoto"
  {
    id: 'trabajo-remoto',
    words: [
      'trabajo',
      'trabalho',
      'vaga',
      'posicion',
      'puesto',
      'modalidad',
      'modalidade',
      'empleo',
      'contrato',
      'atuacao',
      'forma',
      'seja',
      'sea',
      'teletravail',
      'zdaln*',
      'lavoro',
      'posizione',
      'aus',
      'distans',
      'afstand',
      'home',
    ],
    besides: ['remot*', 'home', 'homeoffice', 'casa', 'teletravail', 'zdaln*', 'distans', 'afstand'],
    value: 'remote',
    strength: 'patterned',
    pattern: regex('g')`
      \b(?:
        trabajo|trabalho|vaga|posicion|puesto|modalidade?|empleo|contrato|atuacao
      )(?: de trabajo| de trabalho| e| es)?:? (?:100 ?% )?(?:remot[oa]|home ?office)\b|
      \bde forma remota\b|\btrabaj(?:o|ar) (?:100 ?% )?en remoto\b|\bhome[ -]?office (?:al )?100 ?%|\b(?:seja|sea)(?: em| en| desde)? (?:home ?office|casa|remot[oa])\b|
      \bteletravail (?:complet|total|integral|a 100)|\b(?:prac[a-z] zdaln[a-z]|zdalnie z)\b|
      \b(?:lavoro|posizione) (?:full |da |in )?remot[oe]\b|\baus dem home-?office arbeiten\b|
      \b(?:arbeta|jobba) (?:helt )?pa distans\b|\b(?:helt|100 ?%) pa distans\b|\b(?:volledig|100 ?%) op afstand\b
    `,
    ...REMOTE_GUARDS,
  },
  // "remoto ou híbrido", "zdalnie lub hybrydowo", "híbrido o remoto": a free choice
  {
    id: 'remoto-o-hibrido',
    words: ['hibrid*', 'ibrid*', 'hybryd*', 'presencial'],
    value: 'remote',
    strength: 'patterned',
    near: [{ key: 'remot' }, { key: 'zdaln' }],
    pattern: regex('g')`
      \b(?:remot[oa]|100 ?% remot[oa]) (?:ou|o|e/ou|y/o|u) (?:em modelo |modelo )?(?:hibrid[oa]|ibrid[oa]|presencial)\b|
      \b(?:hibrid[oa]|ibrid[oa]|presencial) (?:ou|o|u) (?:100 ?% |da )?remot[oa]\b|
      \bzdaln[a-z]+ (?:lub|albo) hybrydow[a-z]+|\bhybrydow[a-z]+ (?:lub|albo) zdaln[a-z]+
    `,
    notAfter: REMOTE_GUARDS.notAfter,
  },
  // "mogelijkheid om thuis te werken" says it in Dutch: an office, and leave to work at home
  {
    id: 'home-office-possible',
    words: [
      'teletravail',
      'teletrabajo',
      'homeoffice',
      'office',
      'mobilen',
      'mobiles',
      'smart',
      'zdalnej',
      'distansarbete',
      'distans',
      'hemifran',
      'thuiswerken',
    ],
    value: 'hybrid',
    strength: 'guessed',
    pattern: regex('g')`
      \b(?:
        possibilite|possibilidade|posibilidad|possibilita|moglichkeit(?:en)?|mozliwosc|opcion|optie
      )\s(?:de |di |zum |zu |fur |auf |von |pracy |om )?(?:du |faire du |hacer )?
      (?:teletravail|teletrabajo|home-?office|mobile[mn]? arbeiten|smart ?working|zdalnej|thuiswerken)\b|
      \b(?:
        home-?office-moglichkeit(?:en)?|home-?office(?: (?!nicht)[a-z]+){0,5} moglich|
        distansarbete (?:ar )?mojligt|
        mojlighet (?:till|att) (?:distansarbete|arbeta pa distans|arbeta hemifran)|
        thuiswerken is (?:bespreekbaar|mogelijk)|mobiles arbeiten (?:ist )?moglich
      )\b
    `,
    notAfter: /\b(?:kein|ohne|nicht)[a-z]*\b[^.!?]{0,24}$/,
    notBefore: /^[^.!?]{0,20}\b(?:100|im jahr|par an|al ano)/,
  },
  // "Remote-Job", "remote position"
  {
    id: 'remote-job',
    words: ['remote'],
    value: 'remote',
    strength: 'patterned',
    near: [
      { key: 'remote', after: ['job', 'stelle', 'position', 'arbeit'] },
      { key: 'remote', before: ['stelle', 'job', 'position', 'arbeit', 'tatigkeit'], after: ['moglich', 'ausgeubt'] },
    ],
    pattern: regex('g')`
      \b(?:stelle|job|position|arbeit|tatigkeit) (?:ist|kann) (?:auch )?
      (?:komplett |vollstandig |zu 100 ?% |100 ?% )?remote (?:moglich|ausgeubt)\b|
      \bremote[- ](?:job|stelle|position)\b|
      \bremote(?:-arbeit| arbeiten|-arbeiten) (?:ist )?(?:uneingeschrankt |jederzeit |vollstandig )?moglich\b
    `,
    ...REMOTE_GUARDS,
  },
  // "presencial", "poste en présentiel", "praca stacjonarna", "arbeitest vor Ort bei"
  {
    id: 'presencial',
    words: ['presencial', 'presentiel', 'presenza', 'stacjonarn*', 'plats', 'ort', 'prasenz', 'site'],
    value: 'onsite',
    strength: 'patterned',
    pattern: regex('g')`
      \blavoro (?:svolto )?(?:100 ?% )?in presenza\b|
      \b(?:trabajo|trabalho|modalidade?|vaga|puesto|atuacao|regime|formato|jornada) (?:100 ?% )?presencial\b|
      \b100 ?% presencial\b|\bposte (?:100 ?% )?en presentiel\b|\b(?:poste|travail|emploi) (?:100 ?%|uniquement|exclusivement|entierement) presentiel\b|\b100 ?% (?:en )?presentiel\b|
      \b(?:lieu (?:du poste|de travail)|mode de travail) ?: ?(?:100 ?% )?(?:en )?presentiel\b|\bprac[a-z] stacjonarn[a-z]+|
      \barbeite(?:st|n)? (?:ausschliesslich |immer |taglich )?vor ort (?:in|an|bei)\b|
      \b(?:tjansten|arbetet|rollen) (?:ar|utfors|sker|bedrivs) (?:helt |huvudsakligen )?pa plats\b|
      \bdu (?:arbetar|jobbar) (?:helt )?pa plats (?:i|pa|hos|vid)\b|
      \bvor[- ]ort[- ]prasenz\b[^.!?\n]{0,40}\b(?:erforderlich|notwendig|erwartet)|
      \b(?:poste|travail|emploi) (?:(?:100 ?%|uniquement|exclusivement|entierement) sur site|sur site (?:uniquement|exclusivement|obligatoire))\b
    `,
    notAfter: /\b(?:nao|sem|sin|no|pas|bez|nie|ej|inte|op[ct]ional|facultati[a-z]{1,2})\b[^.!?]{0,24}$/,
    notBefore: NOT_ALONE,
  },
  // "je werkt voornamelijk vanuit ons kantoor"
  {
    id: 'vanuit-kantoor',
    words: ['kantoor'],
    value: 'onsite',
    strength: 'guessed',
    pattern: /\bwerkt (?:voornamelijk|volledig|altijd|vooral) (?:vanuit|op) (?:(?:ons|het) (?:[a-z]+ )?)?kantoor\b/g,
  },
  // "Homeoffice innerhalb Deutschlands", "remote aus der Schweiz", "smart working da tutta Italia": from a whole country
  {
    id: 'throughout-the-country',
    words: ['innerhalb', 'bundesweit', 'deutschlandweit', 'ganz', 'schweiz', 'partout', 'heel', 'tutta', 'hela'],
    value: 'remote',
    strength: 'patterned',
    pattern: regex('g')`
      \b(?:home-?office|remote|mobiles arbeiten)[^.!?\n]{0,12} (?:
        innerhalb|bundesweit|deutschlandweit|aus ganz|aus der schweiz
      )\b|
      \bteletravail[^.!?\n]{0,16} partout en\b|\b(?:werken|thuiswerken|remote) vanuit heel\b|
      \b(?:smart ?working|remoto) (?:da|in) tutta\b|\bdistans(?:arbete)?[^.!?\n]{0,16} i hela\b
    `,
    ...REMOTE_GUARDS,
  },
];
