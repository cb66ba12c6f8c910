import { regex } from '../../regex.js';
import type { Phrase } from './phrase.js';

/** Days at home and days in the office, in French, German, Spanish and Portuguese, Dutch, Polish, Italian, Swedish. */
export const HYBRID_BY_LANGUAGE: readonly Phrase[] = [
  // "3 jours de télétravail", "télétravail de 2 à 3 jours", "télétravail 3J/semaine", "télétravail partiel"
  {
    id: 'teletravail-jours',
    words: ['teletrav*', 'teletrabajo', 'hybride'],
    value: 'hybrid',
    strength: 'patterned',
    pattern: regex('g')`
      \bteletravail\w*[^.!?\n]{0,40}?\b(?:[1-4]|un|deux|trois|quatre)(?: ?(?:a|ou|-) ?[1-4])? ?(?:j\b|jours?)|
      \b(?:[1-4]|un|deux|trois|quatre)(?: ?(?:a|ou|-) ?[1-4])? ?(?:j|jours?)\b[^.!?\n]{0,25}\bteletravail|
      \b(?:teletravail|teletrabajo) (?:partiel|parcial|hybride|hibrido|regulier|occasionnel|ponctuel|possible|posible)(?! a 100)|
      \b(?:mode|travail|rythme|format|organisation|modele|poste|politique) (?:de travail )?hybride
    `,
    notBefore: /^[^.!?]{0,12}\bpar (?:mois|an)\b/,
  },
  // "hybrides Arbeitsmodell", "2 Tage Homeoffice", "Kombination aus mobilem Arbeiten und Büro", "sowohl im Büro als auch remote"
  {
    id: 'hybrides-arbeiten',
    words: [
      'hybrid*',
      'tage',
      'tagen',
      'tag',
      'kombination',
      'sowohl',
      'teilweise',
      'gelegentlich',
      'zeitweise',
      'homeoffice',
      'office',
      'mobiles',
    ],
    value: 'hybrid',
    strength: 'patterned',
    near: [
      { key: 'hybride' },
      { key: 'hybrid arbeit' },
      { key: 'hybridmodell' },
      { key: 'teilweise' },
      { key: 'gelegentlich' },
      { key: 'zeitweise' },
      { key: ' tag' },
      { key: 'kombination' },
      { key: 'sowohl' },
      { key: ' bis zu ', before: ['office', 'mobil'], within: 24 },
    ],
    pattern: regex('g')`
      \bhybride[smn]?\s(?:arbeit\w*|modell|work)|
      \bhome-?office\b[^.!?\n]{0,25}\b(?:gelegentlich|zeitweise|teilweise) (?:vor ort|im buro)|
      \b(?:hybrid arbeiten|hybridmodell|(?:teilweise|gelegentlich|zeitweise) (?:remote|im home-?office|home-?office|mobil|von zu ?hause))|
      \b(?:[1-4]|ein|zwei|drei|vier)(?: ?(?:bis|-) ?(?:[1-4]|zwei|drei|vier))? tagen?[^.!?\n]{0,40}\b
      (?:home-?office|remote|mobil\w*|im buro|vor ort|von zu ?hause)|
      \b(?:
        home-?office|mobile[sn]? arbeiten|remote(?:-arbeit| arbeiten)?
      )\b[^.!?\n]{0,25}\b(?:[1-4]|ein|zwei|drei|vier)(?: ?(?:bis|-) ?(?:[1-4]|zwei|drei|vier))? tagen?\b|
      \b(?:home-?office|mobiles arbeiten) (?:[a-z]+ ){0,2}bis zu [1-9]\d ?%|
      \bkombination (?:aus|von)[^.!?\n]{0,40}\b(?:mobil\w*|remote|home-?office)[^.!?\n]{0,40}\b
      (?:vor ort|buro|office|prasenz)|
      \bsowohl\b[^.!?\n]{0,20}\b(?:office|buro|vor ort)\b[^.!?\n]{0,10}\bals auch\b[^.!?\n]{0,20}\b
      (?:remote|mobil|home-?office|zu ?hause)
    `,
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
      { key: 'dia', before: ['teletrabajo', 'home'], within: 24 },
      { key: 'vezes', after: ['telet', 'remot', 'home', 'presen', 'oficina', 'escrit'] },
    ],
    pattern: regex('g')`
      \b(?:
        modalidade?|modelo|trabajo|trabalho|esquema|formato|regime|vaga|puesto|posicion|atuacao|esquema de trabajo
      )\s(?:de trabajo\s|de trabalho\s|e\s|es\s)?hibrid[oa]\b|
      \b(?:[1-4]|un|dos|tres|um|dois)(?:x? ?(?:dias?|vezes)|x (?:por|na|a la) semana)[^.!?\n]{0,25}\b
      (?:teletrabajo|remot[oa]|home ?office|presencial\w*|oficina|escritorio)|
      \b(?:teletrabajo|home ?office):? (?:(?:de|por|en) )?(?:[1-4]|un|dos|tres|um|dois)(?:x| ?(?:dias?|vezes))
    `,
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
    pattern: regex('g')`
      \bmogelijkheid (?:om|tot)(?: [a-z]+){0,2} thuis(?: te )?werken|
      \b(?:[1-4]|een|twee|drie|vier) dag(?:en)?[^.!?\n]{0,25}\b(?:thuis|op kantoor)|\bhybride werken|\bdeels thuis|
      \bthuiswerken (?:mogelijk|is mogelijk)
    `,
  },
  // "praca hybrydowa", "2 dni w biurze"
  {
    id: 'praca-hybrydowa',
    words: ['hybrydow*', 'dni'],
    value: 'hybrid',
    strength: 'patterned',
    pattern: regex('g')`
      \b(?:
        prac[a-z]+ hybrydow[a-z]+|hybrydow[a-z]+ (?:model|tryb|prac)[a-z]*|tryb[a-z]* hybrydow[a-z]+|
        model[a-z]* hybrydow[a-z]+|(?:[1-4]|dwa|trzy) dni[^.!?\n]{0,20}(?:w biurze|zdaln[a-z]+|z biura)|
        (?:w biurze|z biura|zdaln[a-z]+)\b[^.!?\n]{0,25}\b(?:[1-4]|dwa|trzy) dni w tygodniu
      )
    `,
  },
  // "smart working 3 giorni", "lavoro ibrido", "ufficio, da casa o in combinazione"
  {
    id: 'lavoro-ibrido',
    words: ['ibrid*', 'giorni', 'giorno', 'smart', 'smartworking', 'combinazione', 'presenza'],
    value: 'hybrid',
    strength: 'patterned',
    pattern: regex('g')`
      \bpresenza in (?:ufficio|sede)[^.!?\n]{0,15}\d|
      \b(?:lavoro|modalita|modello|formula|regime)(?: di lavoro)? ibrid[oa]|
      \b(?:[1-4]|una?|uno|due|tre|quattro) giorn[io][^.!?\n]{0,30}\b(?:smart ?working|in ufficio|in sede|da remoto|da casa)|
      \bsmart ?working[^.!?\n]{0,25}\b(?:[1-4]|un|due|tre|quattro) giorn[io]|
      \bsmart ?working (?:al|fino al|fino ad? (?:un )?|per il) ?[2-8]0 ?%|\bufficio, da casa o\b[^.!?\n]{0,25}combinazione
    `,
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
    pattern: regex('g')`
      \b(?:distansarbete|pa distans)\b[^.!?\n]{0,20}\b(?:[1-4]|en|tva|tre|fyra) dag(?:ar)?\b
      (?! (?:om|per) (?:aret|manad))|
      \b(?:[1-4]|en|tva|tre|fyra) dag(?:ar)?\b[^.!?\n]{0,25}\b(?:pa distans|hemifran|pa kontoret)\b|
      \bkontor(?:et)?\b[^.!?\n]{0,25}\b(?:[1-4]|en|tva|tre|fyra) dag(?:ar)? i veckan\b|\bhybrid(?:arbete|modell)\b|
      \bhybrida? arbets[a-z]+|\bdelvis (?:pa distans|hemifran)
    `,
  },
];
