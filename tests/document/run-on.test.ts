import { describe, expect, it } from 'vitest';
import { buildDocument } from '../../src/document/build.js';
import { stripMarkdown } from '../../src/markup/markdown.js';

const linesOf = (text: string): string[] => buildDocument(stripMarkdown(text)).blocks.map((block) => block.text);

describe('labels and values that follow each other in one line', () => {
  it.each([
    ['Job Title: Baker Location: Leeds, UK Salary: £30,000 Job type: Full-time', 4],
    ['Urgent need. Role: Miller Location: Leeds Duration: 12 months Skills: stone, wind', 5],
    ['Position: Baker | Location: Leeds | Salary: £30,000', 3],
    ['Unternehmen: Lerche Backwaren GmbH Einsatzort: Leipzig Beginn: ab sofort Arbeitszeit: Vollzeit', 4],
    ['Poste : Boulanger Lieu : Lyon Contrat : CDI Salaire : 2 000 € brut', 4],
    ['Empresa: Panadería Alondra S.L. Puesto: Panadero Ubicación: Jerez Jornada: completa', 4],
    ['Azienda: Forno Allodola Srl Sede: Lucca Contratto: indeterminato', 3],
    ['Werkgever: Bakkerij Leeuwerik Standplaats: Zwolle Uren: 32 Dienstverband: vast', 4],
    ['Stanowisko: Piekarz Miejsce pracy: Lublin Wynagrodzenie: 6 000 zł brutto', 3],
    ['Företag: Lärkans Bageri AB Ort: Lund Omfattning: Deltid Sista ansökningsdag: 2025-03-04', 4],
  ])('%s', (line, count) => {
    const lines = linesOf(line);
    expect(lines).toHaveLength(count);
    expect(lines.every((text) => line.includes(text))).toBe(true);
  });

  it.each([
    'We list what matters. Location: any. Two labels: no form.',
    'Our values: honesty. Our tools: an oven. Our bread: rye, spelt and wheat.',
    'Location: Leeds, and a paragraph of the mill that goes on for longer than any value does, since it tells of the wind, the stones, the sacks and the miller Salary: open Type: full',
  ])('are not seen in %s', (line) => {
    expect(linesOf(line)).toEqual([line]);
  });
});
