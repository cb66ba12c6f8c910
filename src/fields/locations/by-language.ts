import { regex } from '../../regex.js';
import type { Cue } from './cues.js';

/** German, French, Spanish and Portuguese, Dutch, Italian. */
export const BY_LANGUAGE: readonly Cue[] = [
  {
    // "am Standort Hamburg", "unserer Niederlassung in", "im Büro in"
    id: 'am-standort',
    words: ['standort*', 'buro*', 'niederlassung', 'filiale', 'office', 'offices', 'werk'],
    besides: ['am', 'unser*', 'den', 'im', 'vom', 'der'],
    near: [
      { key: 'standort' },
      { key: 'buro' },
      { key: 'niederlassung' },
      { key: 'werk' },
      { key: 'unserem office' },
      { key: 'unseren office' },
      { key: 'im office' },
      { key: 'vom office' },
      { key: 'filiale' },
    ],
    pattern: regex('g')`
      \b(?:am|an unserem|unser(?:e[rnm]?)?|an den|im|vom|in der)\s(?:[a-z]+ ){0,2}
      (?:standort|buros?|burostandorte?|niederlassung|filiale|offices?|werk)\s(?:in\s|im herzen von\s|im\s|raum\s)?
    `,
  },
  {
    // "zur Verstärkung unseres Teams in", "für unser Team in"
    id: 'verstaerkung-in',
    words: ['verstarkung', 'unterstutzung', 'fur'],
    pattern: regex('g')`
      \bfur\sunser\s(?:[a-z-]+ ){0,2}team\s(?:in|am standort)\s|
      \b(?:verstarkung|unterstutzung)\s(?:fur\s)?(?:unsere[srn]?|unser|des|der|das)\s(?:[a-z-]+ ){0,3}?
      (?:teams?|abteilung|gruppe|mannschaft)\s(?:in|am standort|im raum)\s
    `,
  },
  {
    // "Arbeitsort ist Köln", "mit Wohnsitz in"
    id: 'arbeitsort',
    words: ['arbeitsort', 'einsatzort', 'dienstort', 'dienstsitz', 'standort', 'wohnsitz'],
    pattern: /\b(?:arbeitsort|einsatzort|dienstort|dienstsitz|standort|wohnsitz)\s(?:ist\s|in\s|:\s?)(?:in\s)?/g,
  },
  {
    // "innerhalb Deutschlands", "von ganz Deutschland aus"
    id: 'innerhalb',
    words: ['innerhalb', 'ganz'],
    pattern: /\b(?:von ganz|aus ganz|innerhalb)\s(?:von\s)?/g,
  },
  {
    // "poste basé à", "vous serez rattaché à", "locaux situés à", "poste à pourvoir à"
    id: 'poste-base-a',
    words: ['base', 'basee', 'bases', 'situe', 'situee', 'situes', 'situees', 'localise', 'localisee', 'pourvoir'],
    pattern: /\b(?:basee?s?|situee?s?|localisee?s?|pourvoir)\s(?:a|en|au|aux|dans|sur)\s/g,
    subject: /\b(?:poste|mission|stage|alternance|cdi|emploi|vous serez|vous etes|tu seras|locaux|bureaux|agence)\b/g,
    apart: /\b(?:tout|chaque|certains|plusieurs) postes?\b/,
  },
  {
    // "Basé(e) à Toulouse, vous ...", "un(e) boulanger(e) basé(e) à Toulouse"
    id: 'base-a',
    words: ['base', 'basee', 'e'],
    near: [{ key: 'base', after: [' a '], within: 8 }],
    own: true,
    pattern: /(?:^[^a-z]{0,4}|[.!?] )basee? a\s|\bbase\(e\) a\s/g,
  },
  {
    // "télétravail depuis la France", "remote vanuit Nederland", "remoto para todo o Brasil"
    id: 'depuis',
    words: ['depuis', 'vanuit', 'todo', 'toda', 'partout', 'tutta', 'hela', 'cualquier', 'qualquer', 'aus'],
    pattern: regex('g')`
      \b(?:remote|teletravail|distanciel|thuiswerken)\s(?:[a-z]+ )?(?:depuis|vanuit)\s|
      \b(?:remot[oa]|home ?office|teletrabajo)\s(?:para|em|en|desde)\stod[oa]\s|
      \bteletravail[^.!?\n]{0,16} partout en\s|\b(?:werken|thuiswerken|remote) vanuit heel\s|
      \b(?:smart ?working|remoto) (?:da|in) tutta\s(?:l.)?|\bdistans(?:arbete)?[^.!?\n]{0,16} i hela\s|
      \b(?:desde|de|a partir de) (?:cualquier|qualquer) (?:lugar|parte|punto|ponto) (?:de|do|da)\s|
      \b(?:remote|home-?office) aus (?:ganz|der)\s
    `,
  },
  {
    // "dans nos bureaux de", "au sein de notre agence de", "pour renforcer notre équipe à"
    id: 'dans-nos-bureaux',
    words: ['nos', 'notre'],
    besides: [
      'bureaux',
      'bureau',
      'locaux',
      'agence',
      'site',
      'equipe',
      'magasin',
      'implantation',
      'atelier',
      'usine',
      'antenne',
      'etablissement',
      'entrepot',
    ],
    pattern: regex('g')`
      \b(?:
        dans|depuis|a|au sein de|rejoindre|rejoignez|rejoindrez|rejoindras|rejoins|pour|renforcer|integrer|integrez|sur
      )\s(?:nos|notre)\s(?:nouveaux\s|nouvelle\s)?(?:bureaux?|locaux|agence|site|magasin|equipe|implantation|atelier|usine|antenne|etablissement|entrepot)\s
      (?:de\s|d'|a\s|basee? a\s|situee?s? a\s)
    `,
  },
  {
    // "dans la charmante ville de Nyon", "en la ciudad de Rosario"
    id: 'ville-de',
    words: ['ville', 'commune', 'municipalite', 'ciudad', 'comuna', 'distrito', 'municipio', 'localidad', 'cidade'],
    near: [
      { key: 'ville d' },
      { key: 'commune d' },
      { key: 'municipalite d' },
      { key: 'ciudad de' },
      { key: 'comuna de' },
      { key: 'distrito de' },
      { key: 'municipio de' },
      { key: 'localidad de' },
      { key: 'cidade de' },
    ],
    own: true,
    pattern: regex('g')`
      \b(?:dans|a|au coeur de) (?:la|notre) (?:[a-z]+ )?(?:ville|commune|municipalite) (?:de |d')|
      \ben (?:la|el|nuestra) (?:[a-z]+ )?(?:ciudad|comuna|distrito|municipio|localidad) de (?!mexico)|\bna cidade de 
    `,
    not: /\b(?:clients?|clientes?|bureaux|oficinas|sedes|filiales)\b/,
  },
  {
    // "buscamos un soldador en Valladolid", "recherchons un soudeur à Vesoul"
    id: 'buscamos-en',
    words:
      'buscamos busca seleccionamos solicita solicitamos necesita necesitamos contratamos recherchons recrutons cherchons embauchons engageons contratando contratar recrutando recrutar'.split(
        ' ',
      ),
    own: true,
    pattern: regex('g')`
      \b(?:buscamos|se busca|seleccionamos|(?:se )?solicitamos?|se solicita|se necesita|necesitamos|contratamos)\s
      (?:[a-z/()]+ ){1,5}?(?:para trabajar )?en\s|
      \b(?:recherchons|recrutons|cherchons|embauchons|engageons)\s(?:[a-z'/().-]+ ){1,6}?(?:a|sur)\s|
      \b(?:esta|estamos) (?:a )?(?:contratar|contratando|recrutar|recrutando)\s(?:[a-z/()]+ ){0,4}?e[mn]\s
    `,
    not: /\b(?:experiencia|experience|clientes?|clients?|proyectos?|projets?|sedes?|formacion|formation|titulad[oa]|diplomee?|basee?|especialista|experto|empresas?|que|qui|ayant|formee?|pretes?|capaz|capaces|capables?|con|avec)\b/,
  },
  {
    // "puesto ubicado en", "residir en", "presencial en", "remoto en", "vaga em"
    id: 'puesto-en',
    words:
      'ubicado ubicada residir resida residan residas residente residentes residencia vivir viva vivas presencial hibrido hibrida remoto remota localizado localizada basado basada morar trabajar trabajaras resides reside vives puesto vacante'.split(
        ' ',
      ),
    pattern: regex('g')`
      \b(?:
        ubicad[oa]|resid(?:ir|an?|as|es?|entes?|encia)|vivir|vivas?|vives|trabajar(?:as)?|puesto|vacante|presencial|hibrid[oa]|remot[oa]|localizad[oa]|basad[oa]|
        morar
      )(?: (?:desde|en cualquier (?:parte|lugar) de|na cidade de|na regiao de))?\s(?:en|de|em|no|na|desde)\s
    `,
    not: /\b(?:empresa|clientes?|oficinas|sedes|equipos?|experiencia|no)\b/,
  },
  {
    // "para nuestra oficina de", "te unirás a nuestro equipo en", "para o nosso escritório em"
    id: 'nuestra-oficina',
    words: ['nuestra', 'nuestro', 'nuestras', 'nossa', 'nosso'],
    pattern: regex('g')`
      \b(?:para|en|a|al|desde|em)\s(?:[oa]\s)?(?:nuestr|noss)[oa]s?\s(?:nuev[oa]s?\s|nov[oa]s?\s)?
      (?:oficinas?|sede|equipo|delegacion|planta|tienda|centro|escritorio|equipa|equipe|time|loja|unidade|fabrica)\s
      (?:central\s)?(?:de|en|em|do|da|no|na)\s
    `,
    apart: /\b(?:viaj[a-z]+|visitas?|viage[a-z]+)\b[^,]{0,25}$/,
  },
  {
    // "Vaga em Bauru", "vaga para Sorocaba/SP", "trabalhar em Londrina", "atuação em"
    id: 'vaga-em',
    words: ['vaga', 'vagas', 'trabalhar', 'trabalho', 'atuacao', 'oportunidade', 'oportunidades'],
    near: [{ key: ' em ' }, { key: ' para ' }, { key: ' no ' }, { key: ' na ' }],
    pattern: regex('g')`
      \b(?:vagas?|oportunidades?)(?: de (?:emprego|trabalho))?(?: disponive(?:l|is)| aberta?s?)?(?: presencia(?:l|is))?\s
      (?:em|para(?: (?:trabalhar|atuar) (?:em|no|na))?|no|na)\s|
      (?:^|[.!?:;•-] ?|\b(?:para|vai|ira|disponibilidade para)\s)(?:trabalhar|trabalho|atuacao)(?: presencial)?\s(?:em|no|na)\s
    `,
    own: true,
  },
  {
    // "vaga para atuar em"
    id: 'atuar-em',
    words: ['atuar', 'atuacao'],
    pattern: /\b(?:atuar|atuacao)\s(?:presencial(?:mente)?\s|hibrid[oa]\s)?(?:em|no|na)\s/g,
    subject: /\b(?:vaga|oportunidade|profissional|pessoa|para|local)\b/g,
  },
  {
    // "vanuit ons kantoor in", "op onze vestiging te"
    id: 'kantoor-in',
    words: ['kantoor', 'vestiging', 'standplaats', 'locatie', 'werklocatie', 'hoofdkantoor', 'ons', 'onze'],
    pattern: regex('g')`
      \b(?:ons|onze|het|op|een|mooi)\s(?:[a-z]+ ){0,2}(?:kantoor|vestiging|standplaats|locatie|hoofdkantoor)\s
      (?:in|te|is)\s|
      ^[^a-z]{0,4}(?:standplaats|werklocatie)\s|
      \b(?:van|voor|versterk|in)\s(?:ons|onze)\s(?:[a-z]+ ){0,2}(?:team|winkel|afdeling)\s(?:in|te)\s
    `,
  },
  {
    // "sede di lavoro è", "presso la nostra sede di"
    id: 'sede-di',
    words: [
      'sede',
      'sedi',
      'nostro',
      'nostra',
      'zona',
      'cliente',
      'citta',
      'prestigios*',
      'importante',
      'noto',
      'nota',
      'storic*',
      'elegante',
    ],
    pattern: regex('g')`
      ^[^a-z]{0,4}(?:in )?zona\s(?:di\s)?|\b(?:per|in) zona\s(?:di\s)?|
      \bazienda cliente (?:sita |con sede |operante )?(?:di|a|in)\s|\bluogo di lavoro:?[^.!?\n]{1,50} nella citta di\s|
      \bper (?:prestigios[oa]|importante|not[oa]|storic[oa]|elegante) (?:[a-z]+ ){1,3}?(?:di|a) |
      \b(?:per|presso|nel|in) (?:il )?nostro (?:ufficio|team|stabilimento|negozio|studio)\s(?:di|a)\s|
      \bnostr[oa] (?:ristorante|hotel|negozio|studio|stabilimento|ufficio|officina|azienda|clinica|laboratorio|cantiere)\s
      (?:si trova|e situat[oa]|ha sede) (?:a|in)\s|
      \b(?:nostra sede|sede di lavoro|sede operativa)\s(?:e |sara |a |di |in ){1,2}(?:via [^\d\n]{3,40}\d{1,4},? )?|
      \b(?:presso|nelle|nella|per) (?:la |le |una delle )?(?:nostr[ae] )?sed[ei] (?:operativ[ae] )?(?:di|a|in)\s
    `,
  },
];
