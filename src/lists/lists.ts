import * as z from 'zod/mini';
import { headingWords } from '../document/headings.js';
import { fold } from '../gazetteer/fold.js';
import { isCountryCode } from '../gazetteer/places.js';
import { HEADING_KINDS } from '../locales/locale.js';

const shown = (value: unknown): string => JSON.stringify(value) ?? String(value);

const names = (what: string, example: string) => ({
  error: () => `it must be an object of ${what}, such as ${example}`,
});

// What `cutPlaces` parts names at.
const PARTS = /[,;:|()[\]\n\t•·–—]/;

/** No two names of a list are one in the form in which they are looked up. */
const distinct = (form: (name: string) => string) =>
  z.check<Record<string, unknown>>(({ value, issues }) => {
    const seen = new Map<string, string>();
    for (const name of Object.keys(value)) {
      const before = seen.get(form(name));
      if (before === undefined) seen.set(form(name), name);
      else issues.push({ code: 'custom', input: value, path: [name], message: `it is the same as ${shown(before)}` });
    }
  });

/** The schema of own section headings: the words of a heading, and the kind of section that it begins. Made by those who ask. */
export const headingsSchema = () =>
  z
    .record(
      z.string().check(z.refine((heading) => headingWords(heading) !== '', 'it has no letters')),
      z.enum(HEADING_KINDS, {
        error: ({ input }) => `${shown(input)} is no kind of section; there are ${HEADING_KINDS.join(', ')}`,
      }),
      names('headings', '{"Your kit bag": "requirements"}'),
    )
    .check(distinct(headingWords));

const part = (what: string) =>
  z.optional(
    z.nullable(
      z
        .string({ error: ({ input }) => `${shown(input)} is no ${what}` })
        .check(z.trim(), z.minLength(1, `it is no ${what}`)),
    ),
  );

/** The schema of own places: a name that stands for a city, a region or a country, as the record writes them. Made by those who ask. */
export const placesSchema = () =>
  z
    .record(
      z.string().check(
        z.refine((name) => fold(name) !== '', 'it has no letters'),
        z.maxLength(60, 'it is longer than 60 characters'),
        z.refine((name) => !PARTS.test(name), 'it holds a sign that parts two places; leave out , ; : | and brackets'),
      ),
      z
        .strictObject(
          {
            city: part('city'),
            region: part('region'),
            country: z.optional(
              z.nullable(
                z.string({ error: ({ input }) => `${shown(input)} is no country` }).check(
                  z.refine(isCountryCode, {
                    error: ({ input }) => `${shown(input)} is no code of ISO 3166-1, such as "GB"`,
                  }),
                ),
              ),
            ),
          },
          {
            error: (issue) =>
              issue.code === 'unrecognized_keys'
                ? `it has the key ${shown(issue.keys[0])}; there are city, region and country`
                : `${shown(issue.input)} is no place, such as {"city": "Leeds", "country": "GB"}`,
          },
        )
        .check(
          z.refine(({ city, region, country }) => Boolean(country ?? (city ? null : region)), {
            error: 'it needs a country, or a region alone, such as {"region": "Nordics"}',
          }),
        ),
      names('places', '{"Old Dock": {"city": "Leeds", "country": "GB"}}'),
    )
    .check(distinct(fold));
