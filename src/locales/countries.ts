/** Where a language is spoken: the country that a posting in it makes likely first, others that it makes likely too, and more. */
interface Spoken {
  readonly near: readonly [home: string, ...others: string[]];
  readonly also?: readonly string[];
}

/** Languages of one country or few; English is written anywhere. */
export const SPOKEN_IN: Readonly<Record<string, Spoken>> = {
  de: { near: ['DE', 'AT', 'CH'], also: ['LU'] },
  fr: { near: ['FR'], also: ['BE', 'CH', 'CA', 'LU'] },
  // the language of many countries: likely, no more
  es: {
    near: ['ES?'],
    also: ['MX', 'AR', 'CO', 'CL', 'PE', 'UY', 'EC', 'CR', 'PA', 'DO', 'GT', 'BO', 'PY'],
  },
  pt: { near: ['BR', 'PT'], also: ['AO', 'MZ'] },
  it: { near: ['IT'], also: ['CH'] },
  nl: { near: ['NL', 'BE'] },
  pl: { near: ['PL'] },
  sv: { near: ['SE'] },
  da: { near: ['DK'] },
  nb: { near: ['NO'] },
  fi: { near: ['FI'] },
  cs: { near: ['CZ'] },
  sk: { near: ['SK'] },
};
