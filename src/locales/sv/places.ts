import { part } from '../../regex.js';
import type { PlaceWords } from '../places.js';

export const places: PlaceWords = {
  // "på distans var som helst i hela Sverige"
  depuis: { words: 'hela', pattern: part`\bdistans(?:arbete)?[^.!?\n]{0,16} i hela\s` },
  // "vårt kontor i", "placerad i"
  'kontor-i': {
    words:
      'kontor kontoret lokaler placerad placering placeringen placeringsort arbetsort stationerad arbetar belagen ligger vart var utgar oss vi',
    near: [{ key: ' i ' }, { key: ' pa ' }, { key: ' ar ' }, { key: ' fran ' }],
    pattern: part`
      \b(?:med placering|placeringen ar|placering sker|arbetsort(?:en)? ar|jobbet utgar|tjansten utgar|rollen utgar)\s
      (?:(?:i|fran|pa|vart kontor i)\s)?(?:centrala\s)?|
      \b(?:var|vart)\s(?:[a-z]+\s)?[a-z]*(?:verkstad|anlaggning|butik|restaurang|lager|fabrik|skola|klinik|mottagning|hotell|salong|terminal|depa|bageri|enhet|avdelning|produktion)\si\s(?:centrala\s)?|
      \b(?:tjansten|arbetsplatsen|(?:var |vart )[a-z]{3,20}|[a-z]{3,20}(?:en|et))\s(?:ar (?:centralt )?belag(?:en|et)|ligger)\s(?:i|pa [a-z]{3,20} i)\s(?:centrala\s)?|
      \b(?:vart kontor|kontoret|placerad|placeringsort|stationerad|(?:fina|egna|ljusa|nya|vara) lokaler|som arbetar)\s
      (?:i|pa|ar)\s(?:centrala\s)?|
      \b(?:hos oss|vi) pa [a-z]{4,24} i\s(?:centrala\s)?
    `,
  },
  // "Heltid. Placeringsort: Malmö.", within a line
  'label-within': {
    words: 'placeringsort arbetsort stationeringsort tjanstgoringsort',
    own: true,
    pattern: 'placeringsort|arbetsort|stationeringsort|tjanstgoringsort',
  },
  // "tjänsten är placerad i Malmö"
  'work-is-in': {
    words: 'arbetet tjansten',
    besides: 'arbetet tjansten',
    own: true,
    pattern: part`\b(?:arbetet|tjansten) (?:utfors|sker|ar|finns)(?: (?:placerad|baserad))? i `,
    not: part`\binte\b`,
  },
  // "Vi söker en kock till Malmö"
  'we-seek-in': {
    words: 'soker',
    own: true,
    pattern: part`\bsoker (?:nu )?(?:en |ett |fler |tva |dig som )?(?:[a-zåäö/()-]+ ){1,4}?(?:till|i) `,
    not: part`\b(?:erfarenhet|med|som|kunder)[a-z]*\b`,
  },
  // "en bagare till vår butik i"
  'ours-in': {
    words: 'vart vara var',
    besides: 'soker',
    own: true,
    pattern: part`(?:vart|vara?)(?<=\b(?:till|pa|hos|i) (?:vart|vara?))\s(?:[a-z'&-]+ ){1,3}?i`,
    not: part`\bkund[a-z]*\b`,
    apart: part`\bmedarbetare\b`,
  },
};
