import { describe, expect, it } from 'vitest';
import { buildDocument } from '../../src/document/build.js';
import type { Document } from '../../src/document/document.js';
import { stripMarkdown } from '../../src/markup/markdown.js';

const read = (text: string): Document => buildDocument(stripMarkdown(text));
const ITEMS = ['A degree in nautics or in fishery', 'Ten years at sea, five of them awake', 'Patience with the seals'];

/** Section, kind and text of each block. */
const blocksOf = (text: string): string[] =>
  read(text).blocks.map(({ section, kind, text: words }) => `${section.kind} ${kind} ${words}`);
const wanted = ITEMS.map((item) => `requirements item ${item}`);

describe('a list glued into one line', () => {
  it.each([
    ['o', `About you: o ${ITEMS.join(' o ')}`],
    ['•', `About you: • ${ITEMS.join(' • ')}`],
    ['• behind a word', `About you: • ${ITEMS.join('• ')}`],
    ['- behind a word', `About you:- ${ITEMS.join('- ')}`],
    ['* behind a word', `About you: * ${ITEMS.join('* ')}`],
    ['*', `About you: * ${ITEMS.join(' * ')}`],
    ['-', `About you: - ${ITEMS.join(' - ')}`],
    ['–', `About you: – ${ITEMS.join('  –  ')}`],
    ['numbers', `About you: 1) ${ITEMS[0]} 2) ${ITEMS[1]} 3) ${ITEMS[2]}`],
    ['numbers with stops', `About you: 1. ${ITEMS[0]} 2. ${ITEMS[1]} 3. ${ITEMS[2]}`],
  ])('is parted at %s', (_, line) => {
    expect(blocksOf(`We keep seals.\n\n${line}`).slice(1)).toEqual(['requirements heading About you:', ...wanted]);
  });

  it('is parted behind a bullet of its own', () => {
    expect(blocksOf(`About you:\n• ${ITEMS.join(' • ')}`).slice(1)).toEqual(wanted);
    expect(blocksOf(`About you:\n1) ${ITEMS[0]} 2) ${ITEMS[1]} 3) ${ITEMS[2]}`).slice(1)).toEqual(wanted);
  });

  it('gives up the headings behind its items, and what follows its last sentence', () => {
    const line = `What you'll do: - Feed the seals of the harbour - Count the seals of the bay - Wash the seals of the pier ### Requirements: - ${ITEMS.join(' - ')}. We are on the island.`;
    const blocks = blocksOf(line);
    expect(blocks.filter((block) => block.startsWith('duties item'))).toHaveLength(3);
    expect(blocks.filter((block) => block.startsWith('requirements item'))).toEqual([
      ...wanted.slice(0, 2),
      `${wanted[2]}.`,
    ]);
  });

  it('keeps the offsets and the line of each item', () => {
    const { text, blocks } = read(`We keep seals.\nAbout you: • ${ITEMS.join(' • ')}`);
    for (const { span, text: words, line, endLine } of blocks.slice(1)) {
      expect(text.slice(span.start, span.end)).toBe(words);
      expect([line, endLine]).toEqual([2, 2]);
    }
  });

  it.each([
    'Acme Seals - Senior Seal Keeper - Bergen, Norway - Full time - On site - 45,000 to 60,000 a year - 4 days - Permanent',
    'Bergen • Full time • On site • 45,000 a year • Seals • Nets • Boats • Norway • Europe • Night shift • 4 days • Pier',
    'Hablamos de Java o Python o C o Go, y de todo lo que hace falta para cuidar focas en un puerto del norte, con calma.',
    'We grew from 1 boat to 2. Then we had 3. It was a year of storms, and 4. boats came later, as the harbour was rebuilt.',
    'We keep seals - and they keep us - in a harbour on the island - but only in summer, as the winter is for the walrus.',
  ])('is not seen in %s', (line) => {
    expect(read(`Seals.\n\n${line}`).blocks).toHaveLength(2);
  });
});

describe('lines whose breaks were lost without a trace', () => {
  it('are parted at headings, and where sentences meet', () => {
    const line =
      'Ervaring en vaardighedenOpleidingEen afgeronde opleiding tot schipper.Minimaal vijf jaar ervaring op zee.Kennis van netten en knopen.Wat bieden wij?Droge sokken.';
    const text = `Wij hebben een kleine haven aan de kust en zoeken iemand die ons helpt met de boten.\n\n${line}\n`;
    expect(blocksOf(text).slice(1)).toEqual([
      'requirements heading Ervaring en vaardigheden',
      'requirements heading Opleiding',
      'requirements paragraph Een afgeronde opleiding tot schipper.',
      'requirements paragraph Minimaal vijf jaar ervaring op zee.',
      'requirements paragraph Kennis van netten en knopen.',
      'benefits heading Wat bieden wij?',
      'benefits paragraph Droge sokken.',
    ]);
  });

  it.each([
    ['REQUIRED QUALIFICATIONS', 'Five years at sea, and a licence for boats of every size that we own.'],
    ['Requirements', 'Five years at sea, and a licence for boats of every size that we own.'],
    ['About the role', 'Netmenders of all kinds work on the pier, in the wind and in the rain.'],
  ])('are parted behind %s', (heading, rest) => {
    expect(
      read(`We keep boats.\n\n${heading}${rest}\n`)
        .blocks.map(({ kind, text }) => `${kind} ${text}`)
        .slice(1),
    ).toEqual([`heading ${heading}`, `paragraph ${rest}`]);
  });

  it.each([
    'TeamSnap keeps boats all over the world, and you will keep them with us from wherever you are.',
    'Experience with iOS and macOS, with JavaScript and TypeScript, and with the boats that run on them.',
    'Experience working in the InfoSec market and with the people who go to sea for a living there.',
    'Node.js, ASP.Net and Vue.Js are what our boats run on. They are fast.Slow boats run on steam.',
  ])('are left alone: %s', (line) => {
    expect(read(`We keep boats.\n\n${line}\n`).blocks).toHaveLength(2);
  });
});

describe('a heading glued to its first item', () => {
  const below = '- Patience with the seals\n- Boots that keep dry';

  it.each([
    ['requirements', 'Requirements:- Ten years at sea'],
    ['requirements', 'Must haves- Ten years at sea'],
    ['requirements', 'What you bring – Ten years at sea'],
    ['requirements', 'Qualifications & Experience- 10 years at sea'],
    ['requirements', 'Your Background:-10 years at sea'],
    ['requirements', 'Who are you?- Ten years at sea'],
    ['preferred', 'Nice to have:- Ten years at sea'],
    ['duties', 'Key Responsibilities:- Keep the log of the pier'],
    ['duties', 'What You’ll Do- Keep the log of the pier'],
    ['benefits', 'What We Can Offer- Dry socks'],
    ['benefits', 'Harbourliners Enjoy:- Dry socks'],
    ['benefits', 'What’s in it for you:- Dry socks'],
    ['process', 'How to apply- Send a postcard'],
  ])('is a heading of %s: %s', (section, line) => {
    const [, heading, item, ...rest] = read(`We keep seals.\n\n${line}\n${below}\n`).blocks;
    expect([heading?.kind, item?.kind, heading?.line, item?.line]).toEqual(['heading', 'item', 3, 3]);
    expect(line).toBe(`${heading?.text}${line.slice(heading?.text.length, -(item?.text.length ?? 0))}${item?.text}`);
    expect([heading, item, ...rest].map((block) => block?.section.kind)).toEqual(Array(4).fill(section));
  });

  it('closes what stood before, whatever it says', () => {
    const text = `Nice to have:- A boat\n- A net\n\nGoals- Glad seals: all of them sing\n- Clean nets\n\nYou should:-\n- Sing\n`;
    expect(blocksOf(text)).toEqual([
      'preferred heading Nice to have:',
      'preferred item A boat',
      'preferred item A net',
      'other heading Goals',
      'other item Glad seals: all of them sing',
      'other item Clean nets',
      'requirements heading You should:',
      'requirements item Sing',
    ]);
  });

  it.each([
    ['no items follow', 'Goals- Glad seals\n\nWe keep them well.'],
    ['the words are joined', `Co-Operation with seals\n${below}`],
    ['a dash stands between spaces', `Harbourline - The home of seals\n${below}`],
    ['it is a sentence', `We keep seals. They sing- All of them\n${below}`],
    ['it is long', `All that a keeper of the seals of this harbour needs- Boots\n${below}`],
  ])('is none where %s', (_, text) => {
    expect(read(`Seals.\n\n${text}\n`).blocks[1]?.line).toBe(3);
    expect(read(`Seals.\n\n${text}\n`).blocks[2]?.line).not.toBe(3);
  });
});

describe('items that lost their line breaks without a trace', () => {
  it.each([
    [
      'We keep seals in the harbour, and we are looking for somebody who feeds them.',
      'Qualifications',
      'Degree in marine biology',
      'Knowledge of tidal pools (rocky and sandy)',
      'Strong swimming skills',
      "Driver's licence and a boat of your own",
      'A room at the harbour',
    ],
    [
      'We keep seals in the harbour, and we are looking for somebody who feeds them.',
      'Requirements:',
      'Diploma as a boat builder',
      'Experience with SQL',
      'Ability to work outdoors',
      '5+ years at a yard',
    ],
    [
      'Wir halten Robben im Hafen und suchen jemanden, der sie mit uns füttert und pflegt.',
      'Ihr Profil',
      'Abgeschlossene Ausbildung als Bootsbauer',
      'Erfahrung im Umgang mit Holz',
      'Sie sind gern im Freien',
      'Sie haben keine Angst vor Möwen',
    ],
    [
      'Nous gardons des phoques dans le port et cherchons une personne qui les nourrit avec nous.',
      'Profil recherché',
      "Diplôme d'infirmier exigé",
      'Expérience en gériatrie souhaitée',
      'Permis de conduire obligatoire',
      "Bonne maîtrise de l'anglais",
    ],
    [
      'Wij houden zeehonden in de haven en zoeken iemand die ze samen met ons voert en verzorgt.',
      'Functie-eisen',
      'Mbo-diploma in de techniek',
      'Minimaal twee jaar ervaring als monteur',
      'Rijbewijs en eigen vervoer',
      'Goede beheersing van het Fries',
    ],
    [
      'Cuidamos focas en el puerto y buscamos a una persona que les dé de comer con nosotros.',
      'Requisitos',
      'Título de soldador',
      'Experiencia mínima en astilleros',
      'Carnet de conducir y vehículo propio',
      'Disponibilidad para viajar',
    ],
    [
      'Opiekujemy się fokami w porcie i szukamy osoby, która będzie je z nami karmić.',
      'Wymagania',
      'Wykształcenie średnie techniczne',
      'Doświadczenie na podobnym stanowisku',
      'Prawo jazdy kategorii B',
      'Umiejętność pracy w zespole',
    ],
  ])('are parted: %s', (intro, heading, ...items) => {
    expect(blocksOf(`${intro}\n\n${heading}${items.join('')}`).slice(1)).toEqual([
      `requirements heading ${heading}`,
      ...items.map((item) => `requirements paragraph ${item}`),
    ]);
  });

  it('keep the bullet of their line', () => {
    const text =
      'Benefits\n\n* Boots for every weather\n* A boat for yourselfA room at the harbourFree fish on FridaysTea\n* Leave';
    expect(blocksOf(text)).toEqual([
      'benefits heading Benefits',
      'benefits item Boots for every weather',
      'benefits item A boat for yourself',
      'benefits item A room at the harbour',
      'benefits item Free fish on FridaysTea',
      'benefits item Leave',
    ]);
  });

  it.each([
    'We use openStack, javaScript and wordPress with reactNative on every macBook, and we like nodeJs very much indeed.',
    'Our brands are aquaFresh, boatHub and sailWorks, and seaBase sells them to customers in Europe and far beyond it.',
    'The PostgreSQL and MySQL databases talk to JavaScript, TypeScript and GraphQL by RabbitMQ, on GitHub and GitLab.',
    'We call useState, useEffect and getServerSideProps in each component, and never componentDidMount or setState.',
    'Wir suchen MitarbeiterInnen und KollegInnen, die als SchiffsführerInnen oder MatrosInnen mit uns fahren wollen.',
  ])('are not seen in %s', (line) => {
    expect(read(`Seals.\n\n${line}`).blocks).toHaveLength(2);
  });
});
