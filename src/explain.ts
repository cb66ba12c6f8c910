import { evidenceOf } from './assemble/evidence.js';
import type { Span } from './document/span.js';
import type { Candidate } from './extract/candidate.js';
import type { Field, Found } from './extract/field.js';
import type { Source, Strength } from './extract/rule.js';
import { type EvidenceEntry, FIELDS, type Posting } from './fields/index.js';
import { type Input, type ParseOptions, recordsOf, type Staged, stagePostings, withLists } from './pipeline.js';
import { type Facts, findAll, refine } from './resolve/facts.js';
import { whyLost } from './resolve/lost.js';
import { type ExplainedEdit, explainEdits } from './text/explain.js';
import type { Place } from './text/positions.js';

/** What a rule read at a place of the posting. */
export interface ExplainedCandidate extends EvidenceEntry {
  readonly value: unknown;
  readonly source: Source;
  readonly strength: Strength;
  /** The place in `Explanation.text`, half-open, in UTF-16 units. */
  readonly shown: Span;
}

/** What a rule matched and the field did not take, and why. */
export interface ExplainedRefusal extends Pick<EvidenceEntry, 'quote' | 'line' | 'column' | 'start' | 'end' | 'rule'> {
  readonly reason: string;
  readonly shown: Span;
}

export interface ExplainedField {
  readonly field: string;
  /** Those whose values stand in the record, in its order. */
  readonly winners: readonly ExplainedCandidate[];
  /** The candidates that lost, and why; `says the same`: one more mention of a value. */
  readonly others: readonly (ExplainedCandidate & { readonly lost: string })[];
  readonly refused: readonly ExplainedRefusal[];
}

/** How the record of a posting came about. */
export interface Explanation {
  /** As `parsePosting` gives it, with evidence. */
  readonly record: Posting;
  /** The text after repair, with its markup. */
  readonly text: string;
  /** The line of the input on which it begins: 1, unless it is a part of a text with several postings. */
  readonly line: number;
  /** In the order of the record; `noise`: words that are evidence for no field. */
  readonly fields: readonly ExplainedField[];
  readonly repairs: readonly ExplainedEdit[];
}

const winnersOf = (facts: Facts, name: string): readonly Candidate<unknown>[] => {
  const fact = (facts as unknown as Record<string, unknown>)[name];
  if (Array.isArray(fact)) return fact as readonly Candidate<unknown>[];
  const { winner = null } = (fact ?? {}) as { readonly winner?: Candidate<unknown> | null };
  return winner ? [winner] : [];
};

/**
 * Reads one posting as `parsePosting` does and says of each field which candidates there were, which of them are its values, why the
 * others are not, and what was refused. Looks also for candidates that could not have won. Pure; throws as `parsePosting` does.
 */
export function explainPosting(
  bytes: Uint8Array | string,
  options: Omit<ParseOptions, 'evidence'> & Pick<Input, 'html' | 'part'> = {},
): Explanation {
  return withLists(options, () => explainStages(bytes, options));
}

function explainStages(
  bytes: Uint8Array | string,
  { encoding = null, file = null, ...more }: Omit<ParseOptions, 'evidence'> & Pick<Input, 'html' | 'part'>,
): Explanation {
  const [staged] = stagePostings([{ bytes, file, ...more }], { encoding, evidence: true }) as [Staged];
  const { decoded, document, facts, locate, placeOf, repairs, text } = staged;
  const whole = more.part?.ground.decoded ?? decoded.text;
  const [everything] = findAll([document], true) as [ReturnType<typeof refine>];
  const all = refine(everything, document);

  const explain = (candidate: Candidate<unknown>): ExplainedCandidate => {
    const { value, source, strength, span } = candidate;
    return { value, ...evidenceOf(candidate, locate), source, strength, shown: locate(span).repaired };
  };
  const refusal = ({ span, rule, reason }: Found<unknown>['refusals'][number]): ExplainedRefusal => {
    const { quote, line, column, start, end, repaired: shown }: Place = locate(span);
    return { quote, line, column, start, end, rule, reason, shown };
  };
  const fields = Object.entries(FIELDS).map(([name, one]): ExplainedField => {
    const field = one as unknown as Field<unknown, unknown>;
    const { candidates, refusals } = all[name as keyof typeof FIELDS] as Found<unknown>;
    const winners = winnersOf(facts, name);
    const isWinner = ({ rule, span, value }: Candidate<unknown>): boolean =>
      winners.some(
        (w) =>
          w.rule === rule &&
          w.span.start === span.start &&
          w.span.end === span.end &&
          field.key(w.value) === field.key(value),
      );
    const others = candidates.filter((candidate) => !isWinner(candidate));
    return {
      field: name,
      winners: winners.map(explain),
      others: others.map((candidate) => ({
        ...explain(candidate),
        lost: whyLost(candidate, winners, candidates, field),
      })),
      refused: refusals.map(refusal),
    };
  });
  const record = recordsOf([staged])[0] as Posting;
  return { record, text, line: placeOf(0).line, fields, repairs: explainEdits(whole, repairs) };
}
