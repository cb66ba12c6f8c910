import { parseArgs } from 'node:util';

export interface EvalOptions {
  readonly misses: string | null;
  readonly where: string | null;
  readonly most: string | null;
  readonly by: 'source' | 'lang' | null;
  readonly gate: boolean;
  readonly update: boolean;
  readonly lowerFloor: boolean;
  readonly confidence: boolean;
}

export const USAGE = `npm run eval -- [options]      scores the built program (npm run build) against the labelled postings
  --misses FIELD    list what was missed or wrong in a field
  --where KEY=VALUE only postings whose label says so, such as source=la or lang=fr
  --most N          at most N misses a disguise
  --by source|lang  a table for each source or language
  --gate            fail below the floors of fixtures/eval/baseline.json, where a seed is not exact, and where the requirements of a layout
                    or language with five postings and forty items are below 75
  --update          raise the floors to the present scores
  --lower-floor     with --update: lower floors too
  --confidence      write src/fields/confidence.data.ts: how often each rule was right
`;

/** Reads the flags; throws with a message on anything else. */
export const readOptions = (argv: readonly string[]): EvalOptions => {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      misses: { type: 'string' },
      where: { type: 'string' },
      most: { type: 'string' },
      by: { type: 'string' },
      gate: { type: 'boolean', default: false },
      update: { type: 'boolean', default: false },
      'lower-floor': { type: 'boolean', default: false },
      confidence: { type: 'boolean', default: false },
    },
  });
  const { by = null, where = null } = values;
  if (by !== null && by !== 'source' && by !== 'lang') throw new Error('--by takes source or lang');
  if (where !== null && !/^\w+=./.test(where)) throw new Error('--where takes KEY=VALUE');
  if (by !== null && where !== null) throw new Error('--by takes no --where');
  // Floors are for all postings: a part of them has other scores.
  if ((values.gate || values.update || values.confidence) && (where !== null || by !== null))
    throw new Error('--gate, --update and --confidence take no --where and no --by');
  if (values['lower-floor'] && !values.update) throw new Error('--lower-floor goes with --update');
  return {
    misses: values.misses ?? null,
    where,
    most: values.most ?? null,
    by,
    gate: values.gate,
    update: values.update,
    lowerFloor: values['lower-floor'],
    confidence: values.confidence,
  };
};
