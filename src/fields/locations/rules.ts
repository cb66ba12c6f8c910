import { FLAG } from '../../document/document.js';
import type { Rule } from '../../extract/rule.js';
import { postcode } from './address.js';
import { addressBar } from './address-bar.js';
import { bareTown } from './bare-town.js';
import { commute } from './commute.js';
import { LABEL_WORDS } from './label-names.js';
import { labelled } from './labels.js';
import { bulletinCity, firstLine, headerMark, headerTitle, townLine } from './lines.js';
import { localGovernment } from './local-government.js';
import { mailPlace } from './mail.js';
import { municipality } from './municipality.js';
import { basedCandidates, namedOffice, OFFICE_WORDS, ROLE_WORDS, roleBased } from './named.js';
import { PAY_WORDS, payCountries } from './pay.js';
import type { Place } from './place.js';
import { placeLine } from './place-line.js';
import { codedTown, provinceTown } from './postal.js';
import { AUTHORIZED_WORDS, authorizedIn, proseRules } from './prose.js';
import { seekerSeat } from './seeker.js';
import { labelledInHead, statedPlace } from './stated.js';
import { village } from './village.js';
import { WORLD_WORDS, worldwide } from './worldwide.js';

/** What tells places, from the most to the least telling. */
export const rules: readonly Rule<Place>[] = [
  ...statedPlace,
  { id: 'locations/header-mark', strength: 'labelled', scope: 'document', find: headerMark },
  { id: 'locations/header-title', strength: 'patterned', scope: 'document', find: headerTitle },
  { id: 'locations/labelled', strength: 'labelled', scope: 'block', where: { words: LABEL_WORDS }, find: labelled },
  { id: 'locations/first-line', strength: 'positional', scope: 'document', find: firstLine },
  mailPlace,
  { id: 'locations/place-line', strength: 'positional', scope: 'document', find: placeLine },
  ...proseRules,
  commute,
  {
    id: 'locations/based-candidates',
    strength: 'patterned',
    scope: 'block',
    where: { notSections: ['legal', 'pay'], words: ['based', 'resident', 'residents', 'candidates', 'applicants'] },
    find: basedCandidates,
  },
  {
    id: 'locations/role-based',
    strength: 'patterned',
    scope: 'block',
    where: { notSections: ['legal', 'header'], words: ROLE_WORDS },
    find: roleBased,
  },
  postcode,
  codedTown,
  provinceTown,
  village,
  { id: 'locations/town-line', strength: 'guessed', scope: 'document', find: townLine },
  {
    id: 'locations/office',
    strength: 'guessed',
    scope: 'block',
    where: { notSections: ['about', 'benefits', 'legal', 'header'], words: OFFICE_WORDS },
    find: namedOffice,
  },
  {
    id: 'locations/worldwide',
    strength: 'guessed',
    scope: 'block',
    where: { notSections: ['about', 'benefits', 'legal', 'header'], words: WORLD_WORDS },
    find: worldwide,
  },
  { id: 'locations/bulletin-city', strength: 'guessed', scope: 'document', find: bulletinCity },
  {
    id: 'locations/pay-country',
    strength: 'guessed',
    scope: 'block',
    where: { notSections: ['legal', 'header'], flags: FLAG.digit, words: PAY_WORDS },
    find: payCountries,
  },
  {
    id: 'locations/work-authorization',
    strength: 'guessed',
    scope: 'block',
    where: { notSections: ['header'], words: AUTHORIZED_WORDS },
    find: authorizedIn,
  },
  labelledInHead,
  seekerSeat,
  municipality,
  localGovernment,
  bareTown,
  addressBar,
];
