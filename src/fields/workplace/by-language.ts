import { type Phrase, REMOTE_GUARDS } from './phrase.js';

/** French, German, Spanish and Portuguese, Dutch, Polish, Italian, Swedish. */
export const BY_LANGUAGE: readonly Phrase[] = [
  // "3 jours de télétravail", "télétravail de 2 à 3 jours", "télétravail 3J/semaine", "télétravail partiel"
  {
    id: 'teletravail-jours',
    words: ['teletrav*', 'hybride'],
    value: 'hybrid',
    strength: 'patterned',
    pattern:
      /\bt[ée]l[ée]travail\w*[^.!?\n]{0,40}?\b(?:[1-4]|un|deux|trois|quatre)(?: ?(?:à|ou|-) ?[1-4])? ?(?:j\b|jours?)|\b(?:[1-4]|un|deux|trois|quatre)(?: ?(?:à|ou|-) ?[1-4])? ?(?:j|jours?)\b[^.!?\n]{0,25}\bt[ée]l[ée]travail|\bt[ée]l[ée]travail (?:partiel|hybride|r[ée]gulier)|\b(?:mode|travail|rythme|format|organisation|modèle|poste|politique) (?:de travail )?hybride/giu,
    notBefore: /^[^.!?]{0,12}\bpar (?:mois|an)\b/iu,
  },
  // "hybrides Arbeitsmodell", "2 Tage Homeoffice", "Kombination aus mobilem Arbeiten und Büro", "sowohl im Büro als auch remote"
  {
    id: 'hybrides-arbeiten',
    words: ['hybrid*', 'tage', 'tagen', 'tag', 'kombination', 'sowohl', 'teilweise'],
    value: 'hybrid',
    strength: 'patterned',
    pattern:
      /\bhybride[smn]?\s(?:Arbeit\w*|Modell|Work)|\b(?:hybrid arbeiten|Hybridmodell|teilweise (?:remote|im Homeoffice|Homeoffice))|\b(?:[1-4]|ein|zwei|drei|vier)(?: ?(?:bis|-|–) ?(?:[1-4]|zwei|drei|vier))? Tagen?[^.!?\n]{0,25}\b(?:Home-?[Oo]ffice|remote|mobil\w*|im Büro|vor Ort|von zu ?[Hh]ause)|\bKombination (?:aus|von)[^.!?\n]{0,40}\b(?:mobil\w*|remote|Home-?[Oo]ffice)[^.!?\n]{0,40}\b(?:vor Ort|Büro|Office|Präsenz)|\bsowohl\b[^.!?\n]{0,20}\b(?:Office|Büro|vor Ort)\b[^.!?\n]{0,10}\bals auch\b[^.!?\n]{0,20}\b(?:remote|mobil|Home-?[Oo]ffice|zu ?[Hh]ause)/gu,
    notBefore: /^[^.!?]{0,15}\b(?:im Jahr|pro Jahr|im Monat|EU-Ausland|Ausland)/iu,
  },
  // "modalidad híbrida", "modelo híbrido", "2 días de teletrabajo", "2x por semana presencial"
  {
    id: 'modalidad-hibrida',
    words: ['hibrid*', 'teletrabajo', 'remot*', 'home', 'presencial*', 'oficina', 'escritorio'],
    value: 'hybrid',
    strength: 'patterned',
    pattern:
      /\b(?:modalidade?|modelo|trabajo|trabalho|esquema|formato|regime|vaga|puesto|posici[oó]n|atuaç[aã]o|esquema de trabajo)\s(?:de trabajo\s|de trabalho\s|é\s|es\s)?h[ií]brid[oa]\b|\b(?:[1-4]|un|dos|tres|um|dois|três)x? ?(?:d[ií]as?|vezes)[^.!?\n]{0,25}\b(?:teletrabajo|remot[oa]|home ?office|presencial\w*|oficina|escrit[oó]rio)/giu,
    // "if one of the posts should require some hybrid form"
    notAfter: /(?<!\p{L})(?:alg[uú]n|algunas?|si)\s[^.!?]{0,20}$|(?<!\p{L})(?:seja|sea)\s[^.!?]{0,80}$/iu,
    notBefore: /^[^.!?]{0,15}\b(?:al mes|al año|por mês|por ano)/iu,
  },
  // "mogelijkheid om thuis te werken", "2 dagen thuiswerken", "hybride werken"
  {
    id: 'thuiswerken',
    words: ['thuis*', 'hybride', 'kantoor', 'deels'],
    value: 'hybrid',
    strength: 'patterned',
    pattern:
      /\bmogelijkheid (?:om|tot)(?: \p{L}+){0,2} thuis(?: te )?werken|\b(?:[1-4]|een|één|twee|drie|vier) dag(?:en)?[^.!?\n]{0,25}\b(?:thuis|op kantoor)|\bhybride werken|\bdeels thuis|\bthuiswerken (?:mogelijk|is mogelijk)/giu,
  },
  // "praca hybrydowa", "2 dni w biurze"
  {
    id: 'praca-hybrydowa',
    words: ['hybrydow*', 'dni'],
    value: 'hybrid',
    strength: 'patterned',
    pattern:
      /\b(?:prac\p{L}+ hybrydow\p{L}+|hybrydow\p{L}+ (?:model|tryb|prac)\p{L}*|tryb\p{L}* hybrydow\p{L}+|model\p{L}* hybrydow\p{L}+|(?:[1-4]|dwa|trzy) dni[^.!?\n]{0,20}(?:w biurze|zdaln\p{L}+|z biura))/giu,
  },
  // "smart working 3 giorni", "lavoro ibrido", "in ufficio, da casa o con una combinazione"
  {
    id: 'lavoro-ibrido',
    words: ['ibrid*', 'giorni', 'giorno', 'smart', 'smartworking', 'combinazione', 'presenza'],
    value: 'hybrid',
    strength: 'patterned',
    pattern:
      /\bpresenza in (?:ufficio|sede)[^.!?\n]{0,15}\d|\b(?:lavoro|modalità|modello|formula|regime)(?: di lavoro)? ibrid[oa]|\b(?:[1-4]|uno|due|tre|quattro) giorn[io][^.!?\n]{0,30}\b(?:smart ?working|in ufficio|in sede|da remoto|da casa)|\bsmart ?working[^.!?\n]{0,25}\b(?:[1-4]|due|tre|quattro) giorn[io]|\bufficio, da casa o\b[^.!?\n]{0,25}combinazione/giu,
  },
  {
    id: 'hybridarbete',
    words: ['hybrid*', 'delvis'],
    value: 'hybrid',
    strength: 'patterned',
    pattern: /\bhybrid(?:arbete|modell)\b|\bhybrida? arbets\p{L}+|\bdelvis (?:på distans|hemifrån)/giu,
  },
  // "trabajo remoto", "vaga remota", "de forma remota", "télétravail complet", "praca zdalna", "lavoro da remoto"
  {
    id: 'trabajo-remoto',
    words: ['remot*', 'home', 'homeoffice', 'teletrav*', 'zdaln*', 'distans'],
    value: 'remote',
    strength: 'patterned',
    pattern:
      /\b(?:trabajo|trabalho|vaga|posici[oó]n|puesto|modalidade?|empleo|contrato|atuaç[aã]o)(?: de trabajo| de trabalho| é| es)?:? (?:100 ?% )?(?:remot[oa]|home ?office)\b|\bde forma remota\b|\b(?:seja|sea)(?: em| en| desde)? (?:home ?office|casa|remot[oa])\b|\bt[ée]l[ée]travail (?:complet|total|intégral|à 100)|\b(?:prac\p{L} zdaln\p{L}|zdalnie z)\b|\b(?:lavoro|posizione) (?:full |da |in )?remot[oe]\b|\bremote[- ](?:Job|Stelle|Position)\b|\baus dem Home-?[Oo]ffice arbeiten\b|\b(?:arbeta|jobba) (?:helt )?på distans\b/giu,
    ...REMOTE_GUARDS,
  },
  // "five days a week in the office"
  {
    id: 'five-days',
    words: ['5', 'five', 'presencial', 'presentiel', 'stacjonarn*'],
    value: 'onsite',
    strength: 'patterned',
    pattern:
      /\b(?:5|five)(?: \(5\))? days(?: (?:a|per|each) week)?,? (?:in|at|on|from)[ -](?:the |our )?(?:\p{L}+ )?(?:office|site|person)\b|\b(?:trabajo|trabalho|modalidade?|vaga|puesto) (?:100 ?% )?presencial\b|\b100 ?% presencial\b|\bposte (?:100 ?% )?en présentiel\b|\bprac\p{L} stacjonarn\p{L}+/giu,
    notBefore: /^[^.!?\n]{0,30}\b(?:or|hybrid|h[ií]brid)/iu,
  },
  // "je werkt voornamelijk vanuit ons kantoor"
  {
    id: 'vanuit-kantoor',
    words: ['kantoor'],
    value: 'onsite',
    strength: 'guessed',
    pattern: /\bwerkt (?:voornamelijk|volledig|altijd|vooral) (?:vanuit|op) (?:ons|het) (?:\p{L}+ )?kantoor\b/giu,
  },
];
