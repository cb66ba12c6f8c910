const TITLES = ['Head Baker', 'Data Engineer', 'Krankenpfleger (m/w/d)', 'Soudeur', 'Enfermera', 'Lärare', 'Cuoco'];
const TOWNS = ['Leeds, UK', 'Utrecht', 'Wrocław', 'Lyon', 'Porto', 'Austin, TX', 'Brno'];

/** One of many different postings, the same for the same number; the text holds tabs, accents, emoji and damage. */
const textOf = (number: number): string =>
  [
    `${TITLES[number % 7]} ${number}`,
    `Example Works ${number % 997} is hiring in ${TOWNS[number % 5]}. Weâ€™re a cafÃ© 🥐\tof ${number % 13} people.`,
    'Requirements',
    `- ${(number % 9) + 1} years of work`,
    '- Good hands',
    `Salary: £${20 + (number % 60)},000 a year`,
  ].join('\n\n');

/** Lines in which each key of the contract is met: ids and metas of all kinds, the three ways of giving a text. */
export const lineOf = (number: number): string => {
  const text = textOf(number);
  const id = ['', `${number}`, `"n${number}"`, `{"part":${number},"of":[1,2]}`, `9007199254740993${number}`][
    number % 5
  ];
  const meta = ['', '{"b":1.0,"a":{"z":null,"y":[1e2,-0.50]}}', '"é😀"', 'true'][number % 4];
  const body = [
    `"text":${JSON.stringify(text)}`,
    `"html":${JSON.stringify(`<h1>${text.replaceAll('\n\n', '</h1><p>')}</p>`)}`,
    `"bytes_base64":"${Buffer.from(text).toString('base64')}"`,
  ][number % 3];
  return `{${[id && `"id":${id}`, body, meta && `"meta":${meta}`].filter(Boolean).join(',')}}`;
};

/** Lines that give no record. */
export const BAD: readonly string[] = ['', '{"id":1', '[]', 'null', '{"id":"no text"}', '{"id":2,"text":7}', '\u0000'];

/** So many lines, a bad one among each eleven. */
export const linesOf = (count: number): string[] =>
  Array.from({ length: count }, (_, at) =>
    at % 11 === 10 ? (BAD[((at - 10) / 11) % BAD.length] as string) : lineOf(at),
  );

export const inputOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
