import { describe, expect, it } from 'vitest';
import { buildDocument } from '../../src/document/build.js';
import { stripMarkdown } from '../../src/markup/markdown.js';

/** Section, kind and text of each block. */
const blocksOf = (text: string): string[] =>
  buildDocument(stripMarkdown(text)).blocks.map(({ section, kind, text: words }) => `${section.kind} ${kind} ${words}`);

const ABOUT =
  'Larkfield Ferries has carried people, goats and letters between the islands of the bay since the old bridge fell into the water. ' +
  'Three boats sail each hour, in all weathers, and the crews know every rock between here and the lighthouse by its first name. ' +
  'When the fog comes down the whole town listens for the horn, and when it lifts the whole town comes down to the pier to wave.';
const DUTIES = [
  'Steer the ferry through the fog',
  'Maintain the engine below the deck',
  'Write the log of each crossing',
];
const DEMANDS = [
  'Ability to read charts by moonlight',
  'Strong knowledge of knots and of tides',
  '3+ years of experience on small boats',
];

const wanted = (kind: string, items: readonly string[]): string[] => items.map((item) => `${kind} paragraph ${item}`);

describe('headings within a line whose breaks became spaces', () => {
  it.each([
    ['with colons', 'Key Responsibilities:', 'Requirements:', 'Benefits:'],
    ['without', 'Key Responsibilities', 'Requirements', 'What We Offer'],
  ])('part it %s, and items that begin as items do', (_, duties, demands, benefits) => {
    const line = `${ABOUT} ${duties} ${DUTIES.join(' ')} ${demands} ${DEMANDS.join(' ')} ${benefits} Free crossings for the whole family and for two goats`;
    const blocks = blocksOf(line);
    expect(blocks).toEqual(expect.arrayContaining([...wanted('duties', DUTIES), ...wanted('requirements', DEMANDS)]));
    expect(blocks.at(-1)).toMatch(/^benefits paragraph Free/);
  });

  it.each(['•', '-', '*'])('part it before items behind %s', (mark) => {
    const list = (items: readonly string[]): string => items.map((item) => `${mark} ${item}`).join(' ');
    const blocks = blocksOf(
      `${ABOUT} Responsibilities ${list(DUTIES)} Requirements ${list(DEMANDS)} Benefits Free goats`,
    );
    expect(blocks).toEqual(expect.arrayContaining(DUTIES.map((item) => `duties item ${item}`)));
    expect(blocks).toEqual(expect.arrayContaining(DEMANDS.map((item) => `requirements item ${item}`)));
  });

  it('part it in other languages', () => {
    const about = ABOUT.replace(
      /^.*?\. /,
      'Nous transportons des passagers et des chèvres entre les îles de la baie. ',
    );
    const blocks = blocksOf(
      `${about} Vos missions : Assurer la traversée de nuit. Entretenir le moteur. Profil recherché : Expérience de la mer. Sens des marées. Avantages : Traversées gratuites.`,
    );
    expect(blocks.map((block) => block.split(' ')[0])).toEqual(
      expect.arrayContaining(['duties', 'requirements', 'benefits']),
    );
  });

  it('leave what a text says of them in its sentences', () => {
    const line = `${ABOUT} Requirements vary with the boat. Benefits Administrators of the harbour explain the rest, and Customer Requirements Teams write it down. Our Skills Matrix is on the wall.`;
    expect(blocksOf(line)).toHaveLength(1);
  });

  it.each([
    ['what comes on top', 'You earn 3,200 a month + Benefits Paid by the harbour.', '+ Benefits Paid'],
    ['a bracket', 'The Deckhand (New Graduate) assists the master at sea and in port.', '(New Graduate)'],
  ])('leave %s whole', (_, sentence, whole) => {
    const blocks = blocksOf(`${ABOUT} Duties: ${DUTIES.join(' ')} Requirements: ${DEMANDS.join(' ')} ${sentence}`);
    expect(blocks.some((block) => block.includes(whole))).toBe(true);
  });

  it('leave a long paragraph among other lines alone', () => {
    const lines = Array.from({ length: 12 }, (_, i) => `${ABOUT.slice(0, 150)} (${i})`);
    expect(blocksOf([...lines, `${ABOUT} Duties: ${DUTIES[0]}. Benefits: free goats.`].join('\n\n'))).toHaveLength(13);
  });
});

describe('headings glued to the word before them', () => {
  it.each([
    [
      'before a bullet',
      'Responsibilities- Steer the ferry through the fog- Maintain the engine of the boatRequirements- Ability to read charts- Strong arms and a calm mind',
    ],
    [
      'behind a name',
      'Responsibilities- Steer the ferry through the fog- Mend engines built by SulzerRequirements- Ability to read charts- Strong arms and a calm mind',
    ],
    [
      'before a text',
      'You steer the ferry through the fog and mend its engineRequirementsAbility to read charts and tide tables',
    ],
    [
      'with a colon',
      'You steer the ferry through the fog and mend its engineRequirements: Ability to read charts and tide tables',
    ],
  ])('are seen %s', (_, line) => {
    const blocks = blocksOf(`Deckhand\n\n${line}`);
    expect(blocks.find((block) => block.includes('Ability'))).toMatch(/^requirements .*Ability/);
  });

  it('are seen in German', () => {
    const blocks = blocksOf(
      'Matrose (m/w/d)\n\nDeine Aufgaben:- Steuern der Fähre durch den Nebel- Pflege der MotorenanlagenQualifikationen- Erfahrung mit Seekarten und Kompassen- Gute Kenntnisse der Gezeiten- Freude an langen Nächten auf dem Wasser',
    );
    expect(blocks.filter((block) => block.startsWith('requirements item'))).toHaveLength(3);
  });

  it('are parted from a line in capitals', () => {
    const blocks = blocksOf(
      'Deckhand\n\nTHIS POST IS FILLED ON A SEASONAL BASISThe Harbour of Larkfield takes all who can row.',
    );
    expect(blocks.at(-1)).toMatch(/The Harbour of Larkfield takes all who can row\.$/);
    expect(blocks).toHaveLength(3);
  });

  it.each([
    'We write JavaScript and TypeScript for the iPhone, and keep our tables in PostgreSQL and in DynamoDB by the sea.',
    'Classes that we pay for: CrossFit Courses Benefit, a rowing machine on the pier, and YouTube in the long nights.',
    'Ask McDonald or MacBride of the DevOps crew on LinkedIn, or find our films about it on YouTube or on GitHub now.',
    'Tags: Harbour,Boats,Engines,Management,tides,DevX,DeveloperExperience,ferries,islands,goats,letters,lighthouses,fog',
  ])('are not seen in %s', (line) => {
    expect(blocksOf(`Deckhand\n\n${line}`)).toHaveLength(2);
  });
});
