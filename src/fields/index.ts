import { companyField } from './company/index.js';
import { datePostedField, validThroughField } from './dates/index.js';
import { employmentTypeField } from './employment-type/index.js';
import { benefitsField, responsibilitiesField } from './items/index.js';
import { locationsField } from './locations/index.js';
import { noiseField } from './noise/index.js';
import { requirementsField } from './requirements/index.js';
import { salaryField } from './salary/index.js';
import { titleField } from './title/index.js';
import { urlField } from './url/index.js';
import { visaField } from './visa/index.js';
import { workplaceField } from './workplace/index.js';

export type * from './record.js';
export { WARNINGS, type WarningCode } from './warnings.js';

/**
 * The fields that rules read, by their key in the record. `seniority`, `experience` and `education` follow from the title and
 * the requirements; `schema`, `id`, `file`, `language`, `encoding` and `warnings` come from the stages themselves.
 */
export const FIELDS = {
  title: titleField,
  company: companyField,
  locations: locationsField,
  workplace: workplaceField,
  employmentType: employmentTypeField,
  salary: salaryField,
  requirements: requirementsField,
  responsibilities: responsibilitiesField,
  benefits: benefitsField,
  visaSponsorship: visaField,
  url: urlField,
  datePosted: datePostedField,
  validThrough: validThroughField,
  /** No key of the record: words that are evidence for none. */
  noise: noiseField,
} as const;
