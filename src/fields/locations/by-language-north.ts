import { regex } from '../../regex.js';
import type { Cue } from './cues.js';

/** Swedish and Polish. */
export const SWEDISH_AND_POLISH: readonly Cue[] = [
  {
    // "vårt kontor i", "placerad i"
    id: 'kontor-i',
    words: [
      'kontor',
      'kontoret',
      'lokaler',
      'placerad',
      'placering',
      'placeringen',
      'placeringsort',
      'arbetsort',
      'stationerad',
      'arbetar',
      'belagen',
      'ligger',
      'vart',
      'var',
      'utgar',
      'oss',
      'vi',
    ],
    near: [{ key: ' i ' }, { key: ' pa ' }, { key: ' ar ' }, { key: ' fran ' }],
    pattern: regex('g')`
      \b(?:med placering|placeringen ar|placering sker|arbetsort(?:en)? ar|jobbet utgar|tjansten utgar|rollen utgar)\s
      (?:(?:i|fran|pa|vart kontor i)\s)?(?:centrala\s)?|
      \b(?:var|vart)\s(?:[a-z]+\s)?[a-z]*(?:verkstad|anlaggning|butik|restaurang|lager|fabrik|skola|klinik|mottagning|hotell|salong|terminal|depa|bageri|enhet|avdelning|produktion)\si\s(?:centrala\s)?|
      \b(?:tjansten|arbetsplatsen|(?:var |vart )[a-z]{3,20}|[a-z]{3,20}(?:en|et))\s(?:ar (?:centralt )?belag(?:en|et)|ligger)\s(?:i|pa [a-z]{3,20} i)\s(?:centrala\s)?|
      \b(?:vart kontor|kontoret|placerad|placeringsort|stationerad|(?:fina|egna|ljusa|nya|vara) lokaler|som arbetar)\s
      (?:i|pa|ar)\s(?:centrala\s)?|
      \b(?:hos oss|vi) pa [a-z]{4,24} i\s(?:centrala\s)?
    `,
  },
  {
    // "w naszym biurze w Krakowie", "do zespołu we Wrocławiu", "praca stacjonarna w"
    id: 'biuro-w',
    words: [
      'biurze',
      'biura',
      'siedzibie',
      'oddziale',
      'oddzialu',
      'zespole',
      'zespolu',
      'fabryce',
      'sklepie',
      'sklepu',
      'fabryki',
      'restauracji',
      'salonu',
      'hotelu',
      'szpitala',
      'przychodni',
      'magazynu',
      'warsztatu',
      'zakladu',
      'kuchni',
      'hurtowni',
      'kliniki',
      'apteki',
      'przedszkola',
      'szkoly',
      'piekarni',
      'zatrudni',
      'zatrudnimy',
      'zatrudnie',
      'poszukujemy',
      'szukamy',
      'stacjonarn*',
      'hybrydow*',
      'biuro',
      'siedziba',
      'zaklad',
      'oddzial',
      'restauracja',
      'sklep',
      'praca',
      'pracy',
    ],
    near: [{ key: ' w ' }, { key: ' we ' }],
    pattern: regex('g')`
      \b(?:
        (?:w|z|do) (?:nasz(?:ym|ego|ej) )?(?:[a-z]+ )?
        (?:
          biurze|biura|siedzibie|oddziale|oddzialu|zespole|zespolu|fabryce|fabryki|sklepie|sklepu|restauracji|salonu|hotelu|
          szpitala|przychodni|magazynu|warsztatu|zakladu|kuchni|hurtowni|kliniki|apteki|przedszkola|szkoly|piekarni
        )|
        (?:zatrudni(?:my|e)?|poszukujemy|szukamy)(?: [a-z./+-]{3,20}){1,4}|
        prac[aey] (?:w trybie )?(?:stacjonarn|hybrydow)[a-z]{1,3}|stacjonarnie|hybrydowo|(?:do|miejscem) pracy|
        \b(?:nasz[ae]?|firmy) (?:biuro|siedziba|zaklad|oddzial|restauracja|sklep) (?:znajduje|miesci) sie|
        ^[^a-z]{0,4}(?:praca|biuro)
      )\s(?:jest\s)?we?\s(?!nasz)(?:centrum\s|okolicach\s)?
    `,
    apart: /\b(?:spotkan[a-z]+|wyjazd[a-z]*|podroz[a-z]*|delegacj[a-z]+|szkoleni[a-z]+|klien[a-z]+)\b[^,]{0,40}$/,
  },
];
