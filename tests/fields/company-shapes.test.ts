import { describe, expect, it } from 'vitest';
import { parsePosting } from '../../src/pipeline.js';

/** Names of very different shapes, none of which a rule may lean on. */
const NAMES = [
  'Copper Lane',
  'NORVIK',
  'BXNL',
  'BrightYarn',
  '7Peaks',
  'Blue Tern Harbor',
  'Veltrano, Inc.',
  'Lind GmbH & Co. KG',
  'Northside Dental',
  'Finch & Sons',
  'Leeds Joinery',
  'Osprey Marine Staffing',
  'House of Wool',
];
const EN = 'We are a small team that works with people from many places.';
const DE = 'Wir sind ein kleines Team und arbeiten gerne mit Menschen aus vielen Orten zusammen.';
const FR = 'Nous sommes une petite équipe et nous aimons travailler avec des personnes de tous les horizons.';
const ES = 'Somos un equipo pequeño y nos gusta trabajar con personas de muchos lugares.';

/** One mention each, with what it stands in. */
const MENTIONS: Readonly<Record<string, (name: string) => string>> = {
  'on a line of parts': (name) => `Head Baker | ${name} | Leeds\n\n${EN}`,
  'behind a label': (name) => `Head Baker\nCompany: ${name}\n\n${EN}`,
  'as who is looking': (name) => `Head Baker\n\n${EN}\n\n${name} is looking for a keeper of ovens to join its team.`,
  'as where we are': (name) => `Head Baker\n\nAt ${name}, we look after ovens. ${EN}`,
  'as who treats all alike': (name) => `Head Baker\n\n${EN}\n\n${name} is an equal opportunity employer.`,
  'as who is thanked for': (name) =>
    `Head Baker\n\n${EN}\n\nAn opportunity has arisen at ${name}, and you may take it.`,
  'as who sucht': (name) => `Ofenwart (m/w/d)\n\n${DE}\n\n${name} sucht einen Ofenwart für die Nacht.`,
  'as where man sich bewirbt': (name) => `Ofenwart (m/w/d)\n\n${DE}\n\nBewirb dich jetzt bei ${name}, wir freuen uns.`,
  'as who recrute': (name) => `Boulanger (H/F)\n\n${FR}\n\n${name} recrute un boulanger pour la nuit.`,
  'as for whom nous recherchons': (name) => `Boulanger (H/F)\n\n${FR}\n\nNous recherchons pour ${name} un boulanger.`,
  'as who busca': (name) => `Panadero\n\n${ES}\n\n${name} busca un panadero para la noche.`,
  'as where uno se une': (name) => `Panadero\n\n${ES}\n\nÚnete a ${name} y crece con nosotros.`,
};

describe('an employer of any shape is read from one mention', () => {
  it.each(Object.entries(MENTIONS))('%s', (_, text) => {
    expect(NAMES.map((name) => parsePosting(text(name)).company)).toEqual(NAMES);
  });
});
