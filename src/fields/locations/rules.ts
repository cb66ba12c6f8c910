import type { Rule } from '../../extract/rule.js';
import { labelled } from './labels.js';
import { bulletinCity, firstLine, headerMark, headerTitle, placeLine, townLine } from './lines.js';
import type { Place } from './place.js';
import { authorizedIn, basedCandidates, namedOffice, statedInProse } from './prose.js';

/** What a body says about places, from the most to the least telling. */
export const rules: readonly Rule<Place>[] = [
  { id: 'locations/header-mark', strength: 'labelled', scope: 'document', find: headerMark },
  { id: 'locations/header-title', strength: 'patterned', scope: 'document', find: headerTitle },
  { id: 'locations/labelled', strength: 'labelled', scope: 'block', find: labelled },
  { id: 'locations/first-line', strength: 'positional', scope: 'document', find: firstLine },
  { id: 'locations/place-line', strength: 'positional', scope: 'block', find: placeLine },
  { id: 'locations/town-line', strength: 'guessed', scope: 'block', find: townLine },
  {
    id: 'locations/prose',
    strength: 'patterned',
    scope: 'block',
    where: { notSections: ['legal', 'header'] },
    find: statedInProse,
  },
  {
    id: 'locations/office',
    strength: 'guessed',
    scope: 'block',
    where: { notSections: ['about', 'legal', 'header'] },
    find: namedOffice,
  },
  {
    id: 'locations/based-candidates',
    strength: 'patterned',
    scope: 'block',
    where: { notSections: ['legal', 'pay'] },
    find: basedCandidates,
  },
  { id: 'locations/bulletin-city', strength: 'guessed', scope: 'document', find: bulletinCity },
  {
    id: 'locations/work-authorization',
    strength: 'guessed',
    scope: 'block',
    where: { notSections: ['header'] },
    find: authorizedIn,
  },
];
