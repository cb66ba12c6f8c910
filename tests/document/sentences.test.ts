import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/document/sentences.js';

const split = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    [['We keep boats.', 'You paint them!', 'Do you?', 'Yes']],
    [['It costs 3.5 crowns.', '4 oars come with it.']],
    [['“We paint.”', '(And mend.)', 'That is all.']],
    [['Wir malen, z.B. Boote.', 'Und Netze.']],
    [['¿Pintas?', '¡Ven!']],
    [['We close in Dec.', 'Tours end.']],
    [['Keep that in mind.', 'Boats sink.']],
    [['You sail at 5 p.m.', 'The pier closes.']],
    [['It pays 51k p.a.', 'Applicants should swim.']],
  ])('%j', (parts) => {
    expect(split(parts.join(' '))).toEqual(parts);
  });

  it.each([
    'We paint, e.g. Norwegian boats.',
    'Ask Dr. Berg about it.',
    'Boats of the U.S. Coast Guard.',
    'Harbour Inc. Bergen keeps boats.',
    'A. Berg paints.',
    'node.js and v2.0 of it',
    'up to approx. 20 boats',
    'Gutes Deutsch (mind. C1) und mind. 3 Jahre an Bord',
    'Sie malen, inkl. Boote, evtl. Netze, zzgl. Zuschlag.',
    'Tours leave on Jan. 22, Feb. 5 and Sept. 9 (Dec. 1 at night).',
  ])('is one: %s', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it('of nothing are none', () => {
    expect(sentences('')).toEqual([]);
  });
});
