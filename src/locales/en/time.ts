import type { TimeWords } from '../time.js';

export const time: TimeWords = {
  years: 'year, years, yr, yr., yrs, yrs., year(s), yr(s), yoe',
  monthUnits: 'month, months, mo, mo., mos, mos.',
  numbers:
    'one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty',
  to: 'to, or, and, through',
  atLeast:
    'at least, minimum, minimum of, min, min., minimally, no less than, more than, over, a minimum of, requires, required, must have, preferably, typically, ideally',
  upTo: 'up to, less than, under, maximum, maximum of, no more than, not more than',
  orMore: 'or more, or above, plus, and above, or greater, minimum',
  experience:
    'experience, experiences, expertise, exp, yoe, experienced, background, track record, hands-on, working, worked, relevant, related, work history, practice, practicing, in a similar, professional, pqe, under your belt, under their belt, supervisory, managerial',
  other:
    'ago, old, of age, in a row, of service, tenure, anniversary, contract, assignment, probation*, term, warranty, vesting, leave, history, strong, running, sabbatical, employment with, with us, parental',
  otherBefore:
    'past, last, next, previous, coming, first, within, after, every, each, for over, for more than, for nearly, for almost, for the, founded, since, celebrat*, age, aged, under, combined, collective, collectively, in just, in, duration, retained for, period of, leave of, building on, built on, leverage, backed by, onboard, onboarding, on-board, on-boarding, our',
  company:
    "we, our, we've, company, firm, organisation, organization, team, agency, leader in, customer, customers, client, clients, has been, have been, founder, founders",
  months:
    'jan/january, feb/february, mar/march, apr/april, may, jun/june, jul/july, aug/august, sep/sept/september, oct/october, nov/november, dec/december',
};
