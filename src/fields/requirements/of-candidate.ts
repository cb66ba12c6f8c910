import { timeIn } from '../../locales/time.js';
import { regex } from '../../regex.js';

// "All customers must be glad", "a tool that must be sharp", "This role is essential", "The job can be based in Oslo", "The candidate will be responsible for knots": what others must, or what will be, is no demand
const OF_OTHERS = regex('g')`
  \b(?:
    ensur(?:e|es|ing) (?:that )?(?:(?:the|our|all|their) )?(?:[a-z-]+ ){1,3}(?:have|has)\b|
    (?:role|position|job) can be (?:based|located)\b|
    (?:candidate|applicant|appointee|person|incumbent|individual)s? will (?:also )?be (?:
      responsible|integrated|involved in|part of|employed|appointed|paid|offered|joining|working|trained|given|provided with|supported|welcomed|contacted|notified
    )\b|
    (?:candidate|applicant|appointee|incumbent)s? will (?:also |actively |closely ){0,2}
    (?:participate|contribute|collaborate|assist|join|help)\b|
    (?:
      customers?|clients?|users?|guests|manufacturers?|compan(?:y|ies)|organi[sz]ations?|tools?|systems?|
      technolog(?:y|ies)|products?|services?|solutions?|proposals?|projects?|infrastructure|software|code|data|that|which|
      we|it
    ) (?:must|should|needs?)\b(?! (?:someone|somebody|people|(?:an? )?(?:person|candidate|individual)s?|an? (?:[a-z-]+ ){0,2}?(?:[a-z]+-(?:speaking|fluent)|bilingual|(?:fluent|native) [a-z]+ speaker))\b)|
    you(?:'ll| will)? (?:need|have) to (?:cover|pay|arrange|find|organi[sz]e) (?:for )?(?:the |your |own ){0,2}(?:costs?|own|accommodation|travel|flights?|housing)\b|
    (?:${timeIn('children')})[a-z]{0,16}-? ?\(\d{1,2}(?: ?- ?\d{1,2})? [a-z]{2,6}\)
  )|
  (?:^|[.!] )(?:(?:this|the|our|your) (?:role|position|job|post|team)|your (?:work|contributions?|input|efforts?|impact|skills|talents?)|every(?:one| person| member| employee)(?: [a-z]+){0,3}) (?:is|are|will be) (?:absolutely |vitally )?(?:essential|important|necessary|needed|required)\b|
  (?:^|[.!] )(?:each|every|all) (?:(?!(?:candidate|applicant|employee|person|member|staff|work|degree|experience)s?\b)[a-z-]+ ){1,3}must be [a-z]+ed\b
`;

/** Words without what others than the candidate must. */
export const ofCandidate = (words: string): string => words.replace(OF_OTHERS, ' ');
