import { describe, expect, it } from 'vitest';
import { buildDocument } from '../../src/document/build.js';
import { makeFinder } from '../../src/extract/find.js';
import { datePostedField, validThroughField } from '../../src/fields/dates/index.js';
import { stripMarkdown } from '../../src/markup/markdown.js';
import { resolve } from '../../src/resolve/resolve.js';

const finder = makeFinder([datePostedField as never, validThroughField as never]);

function read(text: string) {
  const woken = finder.read(buildDocument(stripMarkdown(text)));
  const one = (field: typeof datePostedField) =>
    resolve(finder.find(field, woken).candidates, field).winner?.value ?? null;
  return [one(datePostedField), one(validThroughField)];
}

const ROWS: readonly (readonly [text: string, posted: string | null, closes: string | null])[] = [
  ['Date Posted: 2016-05-03\nOpening Date: 05/04/2016', '2016-05-03', null],
  ['Opening Date: 05/24/2016\nClosing Date: 7/18/2022 11:59 PM Eastern', '2016-05-24', '2022-07-18'],
  ['Open Date:  10-26-17\n\nThe salary is $53,682 to $78,467 a year and you work with us.', '2017-10-26', null],
  ['Open Date: 10-06-17', null, null],
  ['\t\tClass Code:  1428\t\t   Open Date:  10-20-17\n\nThe salary is $52,304 a year.', '2017-10-20', null],
  ['OPENING DATE:  23 June 2004\nAPPLICATION DEADLINE:  16 July 2004, by 5 PM', '2004-06-23', '2004-07-16'],
  ['Applications must be received by THURSDAY, OCTOBER 12, 2017.', null, '2017-10-12'],
  ['The application deadline for this job is March 28, 2024.', null, '2024-03-28'],
  ['Please apply before February 22nd, 2024 at noon.', null, '2024-02-22'],
  ['Bewerbungsschluss: 31. März 2024', null, '2024-03-31'],
  ['Date limite de candidature : 15 avril 2024', null, '2024-04-15'],
  ['Fecha límite: 15 de abril de 2024', null, '2024-04-15'],
  ['Sluitingsdatum: 15 april 2024', null, '2024-04-15'],
  [
    'APPLICATION DEADLINE\n\nApplications will be accepted on these dates:\n\nFrom 8:00 am Tuesday, February 5, 2019 to 11:59 pm, Thursday, February 7, 2019',
    null,
    '2019-02-07',
  ],
  ['Job posted on Mar 3rd, 2026', '2026-03-03', null],
  ['掲載日：2026年2月3日\n掲載終了日：2026年3月31日', '2026-02-03', '2026-03-31'],
  ['게시일: 2026. 2. 3\n마감일: 2026-03-10', '2026-02-03', '2026-03-10'],
  ['We bake bread for the town. Closing date: 28 August 2026', null, '2026-08-28'],
  ['Wir backen Brot. Ende der Bewerbungsfrist: 28.08.2026', null, '2026-08-28'],
  ['Vi bakar bröd. Sista dag att ansöka: 28 augusti 2026', null, '2026-08-28'],
  ['Frist: 28.08.2026', null, '2026-08-28'],
  ['Termine per le candidature: 28/08/2026', null, '2026-08-28'],
  ['Open until 28 August 2026', null, '2026-08-28'],
  ['We moved in 2019. Closing the old bakery on 28 August 2026 was hard.', null, null],
  ['Søknadsfrist: 01.03.2026', null, '2026-03-01'],
  ['Haku päättyy: 15.3.2026', null, '2026-03-15'],
  ['Dodane 7 lutego 2026', '2026-02-07', null],
  ['Publiziert: 12.01.2026', '2026-01-12', null],
  ['Closing date\n2026-08-28\n\nBake bread.', null, '2026-08-28'],
  ['Application deadline:\n28 August 2026', null, '2026-08-28'],
  ['Date posted\nMarch 3, 2026', '2026-03-03', null],
  ['Closing date\nHead Baker\n2026-08-28', null, null],
  ['Open & closing dates\n11/12/2026 to 11/18/2026\n\nPay\n$52,304 a year', '2026-11-12', '2026-11-18'],
  ['Opening and closing dates: 3 March 2026 - 28 August 2026', '2026-03-03', '2026-08-28'],
  ['Open & closing dates\nOpen until filled\n11/12/2026', null, null],
  ['FINAL FILING DATE: August 28, 2026, 5:00 PM', null, '2026-08-28'],
  ['Placed On:\t3rd March 2026\nCloses:\t28th August 2026', '2026-03-03', '2026-08-28'],
  ['Advertised until\n2026-08-28', null, '2026-08-28'],
  ['Please submit a cover letter and resume in confidence by August 28, 2026.', null, '2026-08-28'],
  ['Closing date for receipt of applications: 12 noon on Friday, 28 August 2026.', null, '2026-08-28'],
  ['Send your papers to mill@example.com so as to be received not later than 28th August 2026.', null, '2026-08-28'],
  ['You send reports to the mill by August 28, 2026.', null, null],
  ['Posting End Date: 08/28/2026', null, '2026-08-28'],
  ['This posting will remain open until August 28, 2026.', null, '2026-08-28'],
  ['The position is open for applications until 28 August 2026.', null, '2026-08-28'],
  ['The application window closes August 28, 2026', null, '2026-08-28'],
  ['Start date: 1 September 2026', null, null],
  ['Contract end date: 28 August 2026', null, null],
  ['Online seit 3. März 2026', '2026-03-03', null],
  ['Publicado el 3 de marzo de 2026', '2026-03-03', null],
  ['Opublikowano: 03.03.2026', '2026-03-03', null],
  ['Pubblicato il 3 marzo 2026', '2026-03-03', null],
  ['The last day to apply is April 30, 2026', null, '2026-04-30'],
  ['Postulez avant le 30/04/2026', null, '2026-04-30'],
  ['Inscrições até 30/04/2026', null, '2026-04-30'],
  ['Reageer voor 30 april 2026', null, '2026-04-30'],
  ['Aplikuj do 30.04.2026', null, '2026-04-30'],
  ['Ansök senast 30 april 2026', null, '2026-04-30'],
  ['Data di scadenza: 30/04/2026', null, '2026-04-30'],
  ['Sluiting: donderdag 30 april 2026, 12.00 uur', null, '2026-04-30'],
  ['data pubblicazione: 30/04/2026', '2026-04-30', null],
  ['Online sinds 30/04/2026', '2026-04-30', null],
  ['Erschienen: 12.01.2026', '2026-01-12', null],
  ['Bitte senden Sie uns Ihre Bewerbung mit Lebenslauf bis zum 4. Mai 2026 an die Mühle.', null, '2026-05-04'],
  ['This advert closes on Monday 4 May 2026.', null, '2026-05-04'],
  ['Die Bewerbungsfrist für die Stelle in der Mühle endet am 4. Mai 2026.', null, '2026-05-04'],
  [
    'Die Bewerbungsphase für die Mühle läuft noch bis zum 4. Mai 2026, danach lesen wir nichts mehr.',
    null,
    '2026-05-04',
  ],
  ['Der Vertrag mit der Mühle endet am 4. Mai 2026.', null, null],
  ['La date limite de dépôt des candidatures est fixée au 4 mai 2026.', null, '2026-05-04'],
  ['Les inscriptions se font au moulin. Le contrat est fixé au 4 mai 2026.', null, null],
  ['El plazo de presentación de solicitudes finaliza el 4 de mayo de 2026.', null, '2026-05-04'],
  ['La convocatoria del molino cierra el día 4 de mayo de 2026.', null, '2026-05-04'],
  ['El plazo de la obra es de 3 meses y el contrato vence el 4 de mayo de 2026.', null, null],
  ['As inscrições para o moinho encerram no dia 4 de maio de 2026.', null, '2026-05-04'],
  [
    'Le candidature per il mulino della nostra valle chiudono il 4 maggio 2026, poi non leggiamo più nulla.',
    null,
    '2026-05-04',
  ],
  ['La scadenza per le candidature è fissata al 4 maggio 2026.', null, '2026-05-04'],
  ['De sluitingsdatum voor deze vacature is 4 mei 2026, daarna lezen wij niets meer.', null, '2026-05-04'],
  ['Sista dag att söka till kvarnen är 4 maj 2026, och sedan läser vi inte mer.', null, '2026-05-04'],
  ['Bis spätestens Freitag, den 04.05.2026 freuen wir uns über Ihre Bewerbungsunterlagen.', null, '2026-05-04'],
  ['Wir freuen uns auf Ihre Bewerbung für die bis zum 31.12.2026 befristete Stelle in der Mühle.', null, null],
  ['Die Stelle ist befristet bis zum 31.12.2026. Ihre Bewerbung senden Sie an die Mühle.', null, null],
  ['Merci de faire parvenir votre CV et une lettre à la directrice avant le 4 mai 2026.', null, '2026-05-04'],
  ['Les candidatures sont reçues au moulin au plus tard le lundi 4 mai 2026 à midi.', null, '2026-05-04'],
  ['Vous serez en CDD jusqu’au 31 décembre 2026, envoyez votre CV au moulin.', null, null],
  ['Plazo de presentación de solicitudes: hasta el 4 de mayo de 2026.', null, '2026-05-04'],
  [
    'Las personas interesadas pueden enviar su currículum hasta las 14:00 horas del 4 de mayo de 2026.',
    null,
    '2026-05-04',
  ],
  ['O prazo para se candidatar ao moinho vai até ao dia 4 de maio de 2026.', null, '2026-05-04'],
  ['Prazo de candidatura: até 4 de maio de 2026, na padaria da vila.', null, '2026-05-04'],
  ['Stuur je brief en cv uiterlijk maandag 4 mei 2026 naar de molen aan de dijk.', null, '2026-05-04'],
  ['Wij zoeken een bakker voor 12 mei 2026 en jij bent de bakker die wij zoeken.', null, null],
  [
    'Dokumenty należy składać w sekretariacie młyna w terminie do dnia 4 maja 2026 r. Oferty, które wpłyną po terminie, nie będą brane pod uwagę.',
    null,
    '2026-05-04',
  ],
  ['Le domande vanno presentate al mulino entro e non oltre le ore 12 del 4 maggio 2026.', null, '2026-05-04'],
  ['Il contratto con il mulino dura fino al 31 dicembre 2026; candidati con il tuo curriculum.', null, null],
  [
    'Vi är ett bageri som bakar bröd för alla i byn. Skicka din ansökan till oss. Sista ansökningsdag är 2026-05-04.',
    null,
    '2026-05-04',
  ],
  [
    'Wij zijn een molen en wij malen meel voor het dorp. Reageren t/m 4 mei 2026, met een brief aan de molenaar.',
    null,
    '2026-05-04',
  ],
  [
    'Vi är ett bageri som bakar bröd för alla i byn. Välkommen med din ansökan till kvarnen senast den 4 maj 2026.',
    null,
    '2026-05-04',
  ],
  [
    'Vi är ett bageri som bakar bröd för alla i byn. Senast 4 maj 2026 vill vi ha din ansökan till oss.',
    null,
    '2026-05-04',
  ],
  ['Application deadline: open until filled', null, null],
  ['Closing Date: Continuous', null, null],
  ['Acme was founded on 12 March 1990. Meet deadlines. The project ends on 31 May 2025.', null, null],
  ['Start date: 1 September 2024', null, null],
  ['Ref 2026-07 | Posted: January 30, 2026 | Closes: February 20, 2026, 4:00 p.m.', '2026-01-30', '2026-02-20'],
  ['Advertised: 20 Feb 2026', '2026-02-20', null],
  ['Filing Period: March 1 - March 20, 2026, 4:30 p.m.', null, '2026-03-20'],
  ['Filing Period: Monday, March 2, 2026 - March 20, 2026', '2026-03-02', '2026-03-20'],
  ['The mill wants a miller. Email your CV to jobs@example.com by Friday 20th March 2026.', null, '2026-03-20'],
  ['Please send your resume to the mill no later than 5:00 p.m. on March 20, 2026.', null, '2026-03-20'],
  [
    'We are looking for a miller. Completed forms come back to the mill by 12 noon on Friday, 20 March 2026.',
    null,
    '2026-03-20',
  ],
  [
    'We are looking for a miller. The last day for receipt of applications is Friday 20 March 2026.',
    null,
    '2026-03-20',
  ],
  [
    'We are looking for a miller. A covering letter should reach the mill before midday on 20 March 2026, please.',
    null,
    '2026-03-20',
  ],
  ['The mill will respond to all applications by 20 March 2026.', null, null],
  ['Apply to a mill that has ground the flour of this valley and was built before 20 March 1926.', null, null],
  ['Send your CV to the mill. The miller has to start by 20 March 2026.', null, null],
  ['Send your CV for this fixed-term post until 20 March 2027.', null, null],
  ['You must obtain a licence and a CV by 20 March 2026.', null, null],
];

describe('dates', () => {
  for (const [text, posted, closes] of ROWS)
    it(JSON.stringify(text).slice(1, 80), () => {
      expect(read(text)).toEqual([posted, closes]);
    });
});
