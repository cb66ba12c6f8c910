import type { EducationLevel, Period, Posting, PostingLocation } from '../fields/record.js';
import type { Format } from './format.js';
import { stringify } from './stringify.js';

type Node = Readonly<Record<string, unknown>>;

/** `QuantitativeValue.unitText` as Google documents it. */
const UNITS: Readonly<Record<Period, string>> = {
  hour: 'HOUR',
  day: 'DAY',
  week: 'WEEK',
  month: 'MONTH',
  year: 'YEAR',
};
/** `credentialCategory` as Google documents it. */
const CREDENTIALS: Readonly<Record<EducationLevel, string>> = {
  'high-school': 'high school',
  associate: 'associate degree',
  bachelor: 'bachelor degree',
  master: 'postgraduate degree',
  doctorate: 'postgraduate degree',
};

const place = ({ city, region, country }: PostingLocation): Node => ({
  '@type': 'Place',
  address: {
    '@type': 'PostalAddress',
    ...(city !== null && { addressLocality: city }),
    ...(region !== null && { addressRegion: region }),
    ...(country !== null && { addressCountry: country }),
  },
});

/** From where a remote job may be done. */
const area = ({ region, country, text }: PostingLocation): Node => {
  if (region !== null && country !== null) return { '@type': 'State', name: `${region}, ${country}` };
  return country === null
    ? { '@type': 'AdministrativeArea', name: region ?? text }
    : { '@type': 'Country', name: country };
};

const pay = ({ min, max, currency, period }: NonNullable<Posting['salary']>): Node => ({
  '@type': 'MonetaryAmount',
  currency,
  value: {
    '@type': 'QuantitativeValue',
    ...(min !== null && min === max && { value: min }),
    ...(min !== null && min !== max && { minValue: min }),
    ...(max !== null && min !== max && { maxValue: max }),
    unitText: UNITS[period],
  },
});

const lines = (items: readonly { readonly text: string }[]): string | null =>
  items.length === 0 ? null : items.map(({ text }) => text).join('\n');

/** What the record says as a `JobPosting` of schema.org, with the conventions of Google for values; what it does not say is absent. */
export const jobPosting = (r: Posting): Node => {
  const remote = r.workplace === 'remote';
  // a remote job has a place only where it names a town
  const places = r.locations.filter(({ city }) => !remote || city !== null);
  const areas = remote ? r.locations.filter(({ city }) => city === null) : [];
  const members: Node = {
    identifier: { '@type': 'PropertyValue', ...(r.company !== null && { name: r.company }), value: r.id },
    title: r.title,
    url: r.url,
    hiringOrganization: r.company === null ? null : { '@type': 'Organization', name: r.company },
    datePosted: r.datePosted,
    validThrough: r.validThrough,
    employmentType: r.employmentType.length === 0 ? null : r.employmentType,
    jobLocation: places.length === 0 ? null : places.map(place),
    jobLocationType: remote ? 'TELECOMMUTE' : null,
    applicantLocationRequirements: areas.length === 0 ? null : areas.map(area),
    baseSalary: r.salary === null || r.salary.basis !== 'base' ? null : pay(r.salary),
    experienceRequirements:
      r.experience === null
        ? null
        : { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: Math.round(r.experience.minYears * 12) },
    educationRequirements:
      r.education === null
        ? null
        : { '@type': 'EducationalOccupationalCredential', credentialCategory: CREDENTIALS[r.education.level] },
    experienceInPlaceOfEducation: r.education?.orEquivalent || null,
    qualifications: lines(r.requirements),
    responsibilities: lines(r.responsibilities),
    jobBenefits: lines(r.benefits),
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    ...Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null)),
  };
};

/** One array of schema.org `JobPosting`s, one a line. */
export const jsonld: Format = {
  name: 'jsonld',
  extensions: ['.jsonld'],
  begin: () => '[',
  write: (record) => `\n${stringify(jobPosting(record))}`,
  separator: ',',
  end: (count) => (count === 0 ? ']\n' : '\n]\n'),
};
