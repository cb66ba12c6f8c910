import type { MoneyWords } from '../money.js';

export const money: MoneyWords = {
  per: "par, de l', l', à l'",
  units: {
    hour: 'heure, heures',
    day: 'jour, jours, j',
    week: 'semaine, semaines',
    month: 'mois',
    year: 'an, ans, année, années',
  },
  rates: {
    hour: 'horaire',
    day: 'tjm, journalier',
    week: 'hebdomadaire',
    month: 'mensuel, mensuelle, mensuels',
    year: 'annuel, annuelle, annuels, annuelles, annuellement, brut/an, bruts/an',
  },
  from: 'à partir de, au moins, minimum, minimum de',
  upTo: "jusqu'à, jusquà, jusqu à, maximum, max",
  orMore: 'et plus, ou plus, minimum',
  between: 'entre, de, entre les',
  and: 'et, et les',
  to: "à, jusqu'à, et jusqu'à",
  gross: 'brut, bruts, brute, brutes',
  net: 'net, nets, nette',
  pay: 'salaire, salaires, taux horaire, salarial, salariale, rémunération, rémunérations, package, fixe, gratification, indemnité de stage, tjm, paie, rémunéré, nous payons',
  base: 'fixe, de base, salaire fixe',
  ote: 'à objectifs atteints, ote',
  total: 'package, rémunération globale',
  thousand: 'k, mille',
  million: 'million, millions, m',
  billion: 'milliard, milliards, md, mds',
  salaries: 'mois, salaires',
  notPay: {
    bonus: 'prime, primes, bonus, intéressement, participation, variable, cooptation',
    equity: 'actions, bspce, bsa',
    allowance:
      'ticket restaurant, tickets restaurant, titre restaurant, titres restaurant, swile, indemnité, indemnités, budget, remboursement, forfait mobilité, chèque, chèques, télétravail, repas, transport',
    funding: 'levée, levé, levées, levons, fonds, valorisation, financement, investissement, investissements',
    revenue: "chiffre d'affaires, actifs, encours",
    price: 'prix, coût, coûts, valeur',
  },
};
