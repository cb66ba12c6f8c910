import type { Locale } from '../../locales/locale.js';
import type { Block, Section, SectionKind } from '../document.js';

/** A block whose kind and section may still change. */
export type Placed = { -readonly [Key in keyof Block]: Block[Key] };

/** The blocks from `from` up to `to`, which stand in one section. */
export interface Stretch {
  readonly section: Section;
  readonly from: number;
  readonly to: number;
}

/** The stretches of a posting that stand in one section each, each found when those before it may have changed. */
export function* stretchesOf(blocks: readonly Placed[]): Generator<Stretch> {
  for (let from = 0; from < blocks.length; ) {
    const { section } = blocks[from] as Placed;
    let to = from + 1;
    while (to < blocks.length && (blocks[to] as Placed).section === section) to++;
    yield { section, from, to };
    from = to;
  }
}

/** Puts blocks into a section. */
export function put(blocks: readonly Placed[], section: Section): void {
  for (const block of blocks) block.section = section;
}

/** Parts of some blocks that stand apart from each other by more blank lines than their lines do. */
export function* groupsOf(blocks: readonly Placed[]): Generator<readonly Placed[]> {
  let least = Number.POSITIVE_INFINITY;
  const gap = (i: number): number => (blocks[i] as Placed).line - (blocks[i - 1] as Placed).endLine;
  for (let i = 1; i < blocks.length; i++) least = Math.max(1, Math.min(least, gap(i)));
  let from = 0;
  for (let i = 1; i <= blocks.length; i++)
    if (i === blocks.length || gap(i) > least) {
      yield blocks.slice(from, i);
      from = i;
    }
}

/** Whether blocks hold a section of that kind. */
export const holds = (blocks: readonly Placed[], wanted: SectionKind): boolean =>
  blocks.some(({ kind, section }) => kind !== 'heading' && section.kind === wanted);

const CUES = { opener: 1, quality: 2, work: 4, benefit: 8, employer: 16, legal: 32 } as const;

/** Whether a block holds a cue of one of the posting's languages. */
export type Says = (block: Block, cue: keyof typeof CUES) => boolean;

/** Reads the cues of a posting's blocks, each at the first question; a lone sign holds none (`text/wide`). */
export function cueReader(blocks: readonly Block[], locales: readonly Locale[]): Says {
  const asked = new Uint8Array(blocks.length);
  const held = new Uint8Array(blocks.length);
  return ({ index, plain }, cue) => {
    const bit = CUES[cue];
    if (((asked[index] as number) & bit) === 0) {
      asked[index] = (asked[index] as number) | bit;
      if (plain.length > 1 && locales.some(({ cues }) => cues[cue]?.test(plain)))
        held[index] = (held[index] as number) | bit;
    }
    return ((held[index] as number) & bit) !== 0;
  };
}
