import { type Phrase, REMOTE_GUARDS } from './phrase.js';

/** French, German, Spanish and Portuguese, Dutch, Polish, Italian, Swedish. */
export const BY_LANGUAGE: readonly Phrase[] = [
  // "3 jours de télétravail", "télétravail de 2 à 3 jours", "télétravail 3J/semaine", "télétravail partiel"
  {
    id: 'teletravail-jours',
    words: ['teletrav*', 'teletrabajo', 'hybride'],
    value: 'hybrid',
    strength: 'patterned',
    pattern:
      /\bteletravail\w*[^.!?\n]{0,40}?\b(?:[1-4]|un|deux|trois|quatre)(?: ?(?:a|ou|-) ?[1-4])? ?(?:j\b|jours?)|\b(?:[1-4]|un|deux|trois|quatre)(?: ?(?:a|ou|-) ?[1-4])? ?(?:j|jours?)\b[^.!?\n]{0,25}\bteletravail|\b(?:teletravail|teletrabajo) (?:partiel|parcial|hybride|hibrido|regulier)|\b(?:mode|travail|rythme|format|organisation|modele|poste|politique) (?:de travail )?hybride/g,
    notBefore: /^[^.!?]{0,12}\bpar (?:mois|an)\b/,
  },
  // "hybrides Arbeitsmodell", "2 Tage Homeoffice", "Kombination aus mobilem Arbeiten und Büro", "sowohl im Büro als auch remote"
  {
    id: 'hybrides-arbeiten',
    words: ['hybrid*', 'tage', 'tagen', 'tag', 'kombination', 'sowohl', 'teilweise'],
    value: 'hybrid',
    strength: 'patterned',
    near: [
      { key: 'hybride' },
      { key: 'hybrid arbeit' },
      { key: 'hybridmodell' },
      { key: 'teilweise' },
      { key: ' tag' },
      { key: 'kombination' },
      { key: 'sowohl' },
    ],
    pattern:
      /\bhybride[smn]?\s(?:arbeit\w*|modell|work)|\b(?:hybrid arbeiten|hybridmodell|teilweise (?:remote|im homeoffice|homeoffice))|\b(?:[1-4]|ein|zwei|drei|vier)(?: ?(?:bis|-) ?(?:[1-4]|zwei|drei|vier))? tagen?[^.!?\n]{0,40}\b(?:home-?office|remote|mobil\w*|im buro|vor ort|von zu ?hause)|\b(?:home-?office|mobile[sn]? arbeiten|remote(?:-arbeit| arbeiten)?)\b[^.!?\n]{0,25}\b(?:[1-4]|ein|zwei|drei|vier)(?: ?(?:bis|-) ?(?:[1-4]|zwei|drei|vier))? tagen?\b|\bkombination (?:aus|von)[^.!?\n]{0,40}\b(?:mobil\w*|remote|home-?office)[^.!?\n]{0,40}\b(?:vor ort|buro|office|prasenz)|\bsowohl\b[^.!?\n]{0,20}\b(?:office|buro|vor ort)\b[^.!?\n]{0,10}\bals auch\b[^.!?\n]{0,20}\b(?:remote|mobil|home-?office|zu ?hause)/g,
    notBefore: /^[^.!?]{0,15}\b(?:im jahr|pro jahr|im monat|eu-ausland|ausland)/,
  },
  // "modalidad híbrida", "modelo híbrido", "2 días de teletrabajo", "2x por semana presencial"
  {
    id: 'modalidad-hibrida',
    words: ['hibrid*', 'teletrabajo', 'remot*', 'home', 'presencial*', 'oficina', 'escritorio'],
    value: 'hybrid',
    strength: 'patterned',
    near: [
      { key: 'hibrid' },
      { key: 'dia', after: ['telet', 'remot', 'home', 'presen', 'oficina', 'escrit'] },
      { key: 'x por semana' },
      { key: 'vezes', after: ['telet', 'remot', 'home', 'presen', 'oficina', 'escrit'] },
    ],
    pattern:
      /\b(?:modalidade?|modelo|trabajo|trabalho|esquema|formato|regime|vaga|puesto|posicion|atuacao|esquema de trabajo)\s(?:de trabajo\s|de trabalho\s|e\s|es\s)?hibrid[oa]\b|\b(?:[1-4]|un|dos|tres|um|dois)(?:x? ?(?:dias?|vezes)|x (?:por|na|a la) semana)[^.!?\n]{0,25}\b(?:teletrabajo|remot[oa]|home ?office|presencial\w*|oficina|escritorio)/g,
    // "if one of the posts should require some hybrid form"
    notAfter: /(?<![a-z])(?:algun|algunas?|si)\s[^.!?]{0,20}$|(?<![a-z])(?:seja|sea)\s[^.!?]{0,80}$/,
    notBefore: /^[^.!?]{0,15}\b(?:al mes|al ano|por mes|por ano)/,
  },
  // "mogelijkheid om thuis te werken", "2 dagen thuiswerken", "hybride werken"
  {
    id: 'thuiswerken',
    words: ['thuis*', 'hybride', 'kantoor', 'deels'],
    value: 'hybrid',
    strength: 'patterned',
    pattern:
      /\bmogelijkheid (?:om|tot)(?: [a-z]+){0,2} thuis(?: te )?werken|\b(?:[1-4]|een|twee|drie|vier) dag(?:en)?[^.!?\n]{0,25}\b(?:thuis|op kantoor)|\bhybride werken|\bdeels thuis|\bthuiswerken (?:mogelijk|is mogelijk)/g,
  },
  // "praca hybrydowa", "2 dni w biurze"
  {
    id: 'praca-hybrydowa',
    words: ['hybrydow*', 'dni'],
    value: 'hybrid',
    strength: 'patterned',
    pattern:
      /\b(?:prac[a-z]+ hybrydow[a-z]+|hybrydow[a-z]+ (?:model|tryb|prac)[a-z]*|tryb[a-z]* hybrydow[a-z]+|model[a-z]* hybrydow[a-z]+|(?:[1-4]|dwa|trzy) dni[^.!?\n]{0,20}(?:w biurze|zdaln[a-z]+|z biura)|(?:w biurze|z biura|zdaln[a-z]+)\b[^.!?\n]{0,25}\b(?:[1-4]|dwa|trzy) dni w tygodniu)/g,
  },
  // "smart working 3 giorni", "lavoro ibrido", "in ufficio, da casa o con una combinazione"
  {
    id: 'lavoro-ibrido',
    words: ['ibrid*', 'giorni', 'giorno', 'smart', 'smartworking', 'combinazione', 'presenza'],
    value: 'hybrid',
    strength: 'patterned',
    pattern:
      /\bpresenza in (?:ufficio|sede)[^.!?\n]{0,15}\d|\b(?:lavoro|modalita|modello|formula|regime)(?: di lavoro)? ibrid[oa]|\b(?:[1-4]|uno|due|tre|quattro) giorn[io][^.!?\n]{0,30}\b(?:smart ?working|in ufficio|in sede|da remoto|da casa)|\bsmart ?working[^.!?\n]{0,25}\b(?:[1-4]|due|tre|quattro) giorn[io]|\bsmart ?working (?:al|fino al|per il) [2-8]0 ?%|\bufficio, da casa o\b[^.!?\n]{0,25}combinazione/g,
  },
  {
    id: 'hybridarbete',
    words: ['hybrid*', 'delvis', 'distansarbete', 'distans', 'hemifran', 'kontoret', 'kontor'],
    value: 'hybrid',
    strength: 'patterned',
    near: [
      { key: 'hybridarb' },
      { key: 'hybridmod' },
      { key: 'arbets' },
      { key: 'delvis' },
      { key: ' dag', before: ['distans', 'kontor'] },
      { key: ' dag', after: ['distans', 'hemifran', 'kontoret'] },
    ],
    pattern:
      /\b(?:distansarbete|pa distans)\b[^.!?\n]{0,20}\b(?:[1-4]|en|tva|tre|fyra) dag(?:ar)?\b(?! (?:om|per) (?:aret|manad))|\b(?:[1-4]|en|tva|tre|fyra) dag(?:ar)?\b[^.!?\n]{0,25}\b(?:pa distans|hemifran|pa kontoret)\b|\bkontor(?:et)?\b[^.!?\n]{0,25}\b(?:[1-4]|en|tva|tre|fyra) dag(?:ar)? i veckan\b|\bhybrid(?:arbete|modell)\b|\bhybrida? arbets[a-z]+|\bdelvis (?:pa distans|hemifran)/g,
  },
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
    ],
    besides: ['remot*', 'home', 'homeoffice', 'casa', 'teletravail', 'zdaln*', 'distans'],
    value: 'remote',
    strength: 'patterned',
    pattern:
      /\b(?:trabajo|trabalho|vaga|posicion|puesto|modalidade?|empleo|contrato|atuacao)(?: de trabajo| de trabalho| e| es)?:? (?:100 ?% )?(?:remot[oa]|home ?office)\b|\bde forma remota\b|\b(?:seja|sea)(?: em| en| desde)? (?:home ?office|casa|remot[oa])\b|\bteletravail (?:complet|total|integral|a 100)|\b(?:prac[a-z] zdaln[a-z]|zdalnie z)\b|\b(?:lavoro|posizione) (?:full |da |in )?remot[oe]\b|\baus dem home-?office arbeiten\b|\b(?:arbeta|jobba) (?:helt )?pa distans\b/g,
    ...REMOTE_GUARDS,
  },
  // "remoto ou híbrido", "zdalnie lub hybrydowo", "híbrido o remoto": a free choice
  {
    id: 'remoto-o-hibrido',
    words: ['hibrid*', 'ibrid*', 'hybryd*', 'presencial'],
    value: 'remote',
    strength: 'patterned',
    near: [{ key: 'remot' }, { key: 'zdaln' }],
    pattern:
      /\b(?:remot[oa]|100 ?% remot[oa]) (?:ou|o|e\/ou|y\/o|u) (?:em modelo |modelo )?(?:hibrid[oa]|ibrid[oa]|presencial)\b|\b(?:hibrid[oa]|ibrid[oa]|presencial) (?:ou|o|u) (?:100 ?% |da )?remot[oa]\b|\bzdaln[a-z]+ (?:lub|albo) hybrydow[a-z]+|\bhybrydow[a-z]+ (?:lub|albo) zdaln[a-z]+/g,
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
    pattern:
      /\b(?:possibilite|possibilidade|posibilidad|possibilita|moglichkeit(?:en)?|mozliwosc|opcion|optie)\s(?:de |di |zum |zu |fur |auf |von |pracy |om )?(?:du |faire du |hacer )?(?:teletravail|teletrabajo|home-?office|mobile[mn]? arbeiten|smart ?working|zdalnej|thuiswerken)\b|\b(?:home-?office-moglichkeit(?:en)?|distansarbete (?:ar )?mojligt|mojlighet (?:till|att) (?:distansarbete|arbeta pa distans|arbeta hemifran)|thuiswerken is (?:bespreekbaar|mogelijk)|mobiles arbeiten (?:ist )?moglich)\b/g,
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
    pattern:
      /\b(?:stelle|job|position|arbeit|tatigkeit) (?:ist|kann) (?:auch )?(?:komplett |vollstandig |zu 100 ?% |100 ?% )?remote (?:moglich|ausgeubt)\b|\bremote[- ](?:job|stelle|position)\b|\bremote(?:-arbeit| arbeiten|-arbeiten) (?:ist )?(?:uneingeschrankt |jederzeit |vollstandig )?moglich\b/g,
    ...REMOTE_GUARDS,
  },
  // "five days a week in the office"
  {
    id: 'five-days',
    words: ['5', 'five', 'every', 'full', 'presencial', 'presentiel', 'presenza', 'stacjonarn*', 'plats', 'ort'],
    besides: ['day*', 'office', 'presencial', 'presentiel', 'presenza', 'stacjonarn*', 'plats', 'ort'],
    value: 'onsite',
    strength: 'patterned',
    near: [
      { key: '5', after: [' day'] },
      { key: 'five', after: [' day'] },
      { key: 'office every' },
      { key: 'office full' },
      { key: 'presencial' },
      { key: 'presentiel' },
      { key: 'in presenza' },
      { key: 'stacjonarn' },
      { key: ' pa plats' },
      { key: 'vor ort', before: ['arbeite'] },
    ],
    pattern:
      /\b(?:5|five)(?: \(5\))? days(?: (?:a|per|each) week)?,? (?:in|at|on|from)[ -](?:the |our )?(?:[a-z]+ )?(?:office|site|person)\b|(?<!\b(?:worked|everyone|employees|people) )\b(?:on-?site|in[- ]office|in[- ]person),? (?:5|five) days (?:a|per|each|\/) ?week\b|\blavoro (?:svolto )?(?:100 ?% )?in presenza\b|\b(?:in|at|from) (?:the|our) (?:[a-z]+ ){0,3}?office,? (?:(?:5|five) days (?:a|per|each) week|every (?:working )?day\b|full[- ]time\b)|\b(?:trabajo|trabalho|modalidade?|vaga|puesto|atuacao|regime|formato|jornada) (?:100 ?% )?presencial\b|\b100 ?% presencial\b|\bposte (?:100 ?% )?en presentiel\b|\bprac[a-z] stacjonarn[a-z]+|\barbeite(?:st|n)? (?:ausschliesslich |immer |taglich )?vor ort (?:in|an|bei)\b|\b(?:tjansten|arbetet|rollen) (?:ar|utfors) (?:helt )?pa plats\b/g,
    notBefore: /^[^.!?\n]{0,60}\b(?:or|oder|hybrid|hibrid|remote|home-?office|mobil)/,
  },
  // "je werkt voornamelijk vanuit ons kantoor"
  {
    id: 'vanuit-kantoor',
    words: ['kantoor'],
    value: 'onsite',
    strength: 'guessed',
    pattern: /\bwerkt (?:voornamelijk|volledig|altijd|vooral) (?:vanuit|op) (?:ons|het) (?:[a-z]+ )?kantoor\b/g,
  },
];
