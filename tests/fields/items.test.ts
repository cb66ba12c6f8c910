import { describe, expect, it } from 'vitest';
import table from '../../fixtures/tables/items.json' with { type: 'json' };
import { parsePosting } from '../../src/pipeline.js';
import { postingWith } from './one-item.js';

describe.each(table)('$language, $section: $expect', ({ language, section, expect: wanted, texts }) => {
  it.each(texts)('%s', (text) => {
    const { posting, line } = postingWith(text, section, language);
    const record = parsePosting(posting);
    const items = section === 'duties' ? record.responsibilities : record.benefits;
    expect(items).toEqual(wanted === null ? [] : [{ text: wanted, line, endLine: line }]);
    expect(section === 'duties' ? record.benefits : record.responsibilities).toEqual([]);
  });
});

describe('lists that nothing announces', () => {
  const basesBelow = (heading: string, lines: readonly string[], field: 'responsibilities' | 'benefits') => {
    const text = `Keeper\n\n## Requirements\n\n- Dry humour\n\n${heading}\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
    return (parsePosting(text, { evidence: true }).evidence?.[field] ?? []).map(({ basis }) => basis);
  };

  it.each([
    ['responsibilities', ['Maintain the log', 'Coordinate the repair of nets'], '## Blue sky', '## Your duties'],
    ['benefits', ['Dental insurance', 'Paid vacation', 'Hot soup'], '## Blue sky', '## Benefits'],
    [
      'benefits',
      ['Dental insurance', 'Paid vacation', 'Hot soup'],
      '## Additional information',
      'Acme is kind. We offer:',
    ],
  ] as const)('give inferred %s: %s', (field, lines, silent, telling) => {
    expect(basesBelow(silent, lines, field)).toEqual(lines.map(() => 'inferred'));
    expect(basesBelow(telling, lines, field)).toEqual(lines.map(() => 'stated'));
  });
});

describe('lists without bullets', () => {
  const dutiesOf = (lines: readonly string[]): string[] =>
    parsePosting(`What you'll do\n\n${lines.join('\n\n')}\n\nRequirements\n\n* Dry humour\n`).responsibilities.map(
      ({ text }) => text,
    );

  it('are three lines or more that stand apart', () => {
    const lines = ['Paint the hulls', 'Mend the nets', 'Netting: knot new nets where old ones are torn'];
    expect(dutiesOf(lines)).toEqual(lines);
  });

  it('hold no paragraph of several sentences, though another line follows it', () => {
    const prose = `You keep the boats of our guests. ${'You greet them at the pier, and you show them the harbour and its lights. '.repeat(4)}`;
    const { responsibilities } = parsePosting(
      `What you'll do\n\n${prose.trim()}\nYou mend nets.\n\nRequirements\n\n* Dry humour\n`,
    );
    expect(responsibilities.map(({ text }) => text)).not.toContain(prose.trim());
  });

  it('hold long lines between short ones', () => {
    const long = `Keep the boats of our guests in good shape without much help. ${'This includes their hulls, and their sails of linen and of cotton. '.repeat(4)}`;
    const lines = ['Paint the hulls', 'Mend the nets', long.trim(), 'Greet the guests'];
    const { responsibilities } = parsePosting(
      `What you'll do\n\n${lines.join('\n')}\n\nRequirements\n\n* Dry humour\n`,
    );
    expect(responsibilities.map(({ text }) => text)).toEqual(lines);
  });

  it('are neither prose nor facts', () => {
    expect(dutiesOf(['You paint the hulls. You mend the nets.', 'We sail in spring. We rest in winter.'])).toEqual([]);
    expect(dutiesOf(['Paint the hulls', 'Mend the nets'])).toEqual([]);
    expect(dutiesOf(['Location: Bergen, right on the harbour', 'Schedule: mornings from Monday to Friday'])).toEqual(
      [],
    );
  });
});
