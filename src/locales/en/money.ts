import type { MoneyWords } from '../money.js';

export const money: MoneyWords = {
  per: 'per, a, an, each, every, p',
  units: {
    hour: 'hour, hours, hr, hrs, h',
    day: 'day, days, d, diem',
    week: 'week, weeks, wk, wks',
    month: 'calendar month, month, months, mo, mon, mth, m',
    year: 'year, years, yr, yrs, annum, anum, y',
  },
  rates: {
    hour: 'hourly, ph, p.h.',
    day: 'daily, day rate, pd, p.d.',
    week: 'weekly, pw, p.w.',
    month: 'monthly, pcm, pm, p.m.',
    year: 'annually, annual, annualized, yearly, p.a., p.a, pa, p. a., p a',
  },
  from: 'from, starting at, starting from, starts at, starts from, start at, at least, minimum, minimum of, min, min., upwards of, as low as, more than, over, above, not less than, no less than',
  upTo: 'up to, as much as, not more than, no more than, upto, as high as, maximum, maximum of, max, max., not to exceed, to a maximum of',
  orMore: 'and up, and above, or more, or above, and over, and upwards, upwards, minimum, min, plus',
  between: 'between, from, range from, range between, ranges from, ranges between, in the range of',
  and: 'and',
  to: 'to, with a maximum of, to a maximum of, up to, through, thru, until',
  gross: 'gross, before tax, before taxes, pre-tax',
  net: 'net, after tax, after taxes, take-home, tax free',
  pay: '!desired salary, salary, salaries, pay, !pay off, !pay back, !pay down, !pay bills, !pay rent, !pay taxes, !pay for, superannuation, plus super, role pays, job pays, position pays, which pays, it pays, company pays, pro rata, contract rate, contract rates, bill rate, bill rates, pay rate, pay rates, day rate, day rates, hourly rate, hourly rates, rate:, range is, range are, range will be, range would be, ranges are, range for this ... role, range for this ... position, range for this ... opportunity, range for this ... job, range for the ... role, range for the ... position, range for the ... opportunity, range for the ... job, target for this ... role, target for this ... position, targets for this ... role, target for the ... role, target for the ... position, hourly range, hourly ranges, annual range, annual ranges, monthly range, monthly ranges, hiring range, hiring ranges, market range, market ranges, national range, paid, !employer paid, !company paid, !fully paid, paying, !paying _ customers, !paying _ users, !paying _ clients, !paying _ subscribers, !paying _ members, wage, wages, compensation, comp, remuneration, earnings, earn, stipend, payrate, daily rate, payscale, pay scale, payrange, pay range, paygrade, pay grade, salaried, starting rate, hiring rate, base range, ctc, cost to company',
  base: 'base, basic',
  ote: 'ote, on target earnings, on target compensation, on target income, on target pay, target earnings, uncapped',
  total:
    'tc, ctc, cost to company, total _ comp, total _ compensation, total _ earnings, total _ cash, total _ package, total _ remuneration, total _ rewards, total _ annual, all in, package',
  thousand: 'k, thousand',
  million: 'm, mm, mn, mil, million, millions',
  billion: 'b, bn, bil, billion, billions, trillion, tn',
  salaries:
    'salaries, monthly salaries, payments a year, payments per year, times a year, times per year, x a year, x per year',
  notPay: {
    bonus:
      'bonus, bonuses, sign on, signon, signing, referral, commission, commissions, incentive, incentives, premium, spiff, profit sharing, differential, overtime, an extra, longevity, variable, tips, gratuities',
    equity: 'equity, stock, shares, rsu, rsus, options, espp',
    allowance:
      'relocation package, severance package, allowance, allowances, stipend, stipends, reimburse, reimbursed, reimbursement, reimburses, reimbursements, per diem, perk, perks, subsidy, subsidies, subsidized, voucher, vouchers, gift card, gift cards, credit, credits, home office, wellness, relocation, tuition, learning, education, educational, training, !during training, !after training, !in training, !while training, !training period, lifestyle, internet, phone, scholarship, scholarships, loan, student, commuter, equipment, workspace, book, gym, travel, uniform, benefit dollars, benefit budget, benefits dollars, benefits budget, meal, meals, lunch, commuting, health insurance, medical insurance, tlr, recruitment allowance, market supplement, market forces supplement, company car, car scheme, car lease, housing benefit, childcare, adoption, fertility, parking',
    budget:
      'budget, budgets, grant, grants, fund, expenditure, expenditures, contracts, portfolio, program worth, programs worth, programme worth, programmes worth, project, projects',
    retirement:
      '401k, 401 k, 401(k), 401 (k), 403b, 403 b, 403(b), 403 (b), retirement, pension, match, matching, matched, matches, contribution, contributions, hsa, fsa, deductible',
    funding:
      'raised, raise, raising, funding, funded, series a, series b, series c, series d, series e, series f, series g, series h, seed, valuation, valued, post-money, pre-money, venture, investment, investments, invested, investor, investors, backed, ipo, market cap, acquired, donate, donates, donated, donation, donations, endowment, capital',
    revenue:
      'accounts of, accounts worth, accounts from, accounts between, revenue, revenues, sales, arr, mrr, gmv, profit, profits, turnover, quota, pipeline, deal, deals, bookings, acv, tcv, transaction, transactions, payment, payments, volume, assets, aum, loans, savings, saved, industry, market, economy, impact, company, business, enterprise, organisation, organization, startup',
    price:
      'price, prices, priced, prize, prizes, debt, debts, cost, costs, costing, fee, fees, worth, value, discount, discounts, purchase, rent, subscription, deposit, certificate',
    spending: 'spend, spending, spent, ad spend, media spend, managing, managed, manage',
    insurance: 'insurance, coverage, life, premiums, copay, out-of-pocket',
    fine: 'fine, fines, fined, penalty, penalties, settlement, damages',
  },
};
