import type { Locale } from '../../locales/locale.js';
import type { Block, Section } from '../document.js';
import { headingWords } from '../headings.js';

/** A block whose section may still change. */
type Placed = { -readonly [Key in keyof Block]: Block[Key] };

// "To succeed here you will:": what completes it is work, or what one has
const OPEN = /\byou(?:'ll| will)$/;
const HAS =
  /^(?:have|has|be|bring|possess|hold|own|know|understand|need|demonstrate|enjoy|love|like|live|speak|thrive)\b/;
const FEWEST = 3;

/** Makes duties of demands, in place, whose heading ends in "you will", where hardly any says what one has. */
export function findPromised(blocks: readonly Placed[], locales: readonly Locale[]): void {
  for (let from = 0; from < blocks.length; ) {
    const { section } = blocks[from] as Placed;
    let to = from + 1;
    while (to < blocks.length && (blocks[to] as Placed).section === section) to++;
    if (section.kind === 'requirements' && section.heading && OPEN.test(headingWords(section.heading.text))) {
      const body = blocks.slice(from, to).filter((block) => block !== section.heading);
      const has = ({ plain }: Placed): boolean =>
        HAS.test(plain) || locales.some(({ cues }) => cues.opener?.test(plain));
      if (body.length >= FEWEST && body.filter(has).length * 4 <= body.length) {
        const duties: Section = { kind: 'duties', heading: section.heading };
        for (let i = from; i < to; i++) (blocks[i] as Placed).section = duties;
      }
    }
    from = to;
  }
}
