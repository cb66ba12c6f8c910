import type { MoneyWords } from '../money.js';

export const money: MoneyWords = {
  per: 'pro, je, im, in der, die, der, per',
  units: {
    hour: 'stunde, std, std., stdn, stdn.',
    day: 'tag',
    week: 'woche',
    month: 'monat, mon, mon., mt, mt.',
    year: 'jahr, jahre, j, j.',
  },
  rates: {
    hour: 'stündlich, *stundenlohn*, *stundensatz*, *stundenentgelt*, *stundenvergütung*',
    day: 'täglich, *tagessatz*, *tageslohn*',
    week: 'wöchentlich, *wochenlohn*',
    month:
      '*lehrjahr*, *ausbildungsjahr*, monatlich*, *monatsgehalt*, *monatsgehälter*, *monatslohn*, *monatsentgelt*, *monatsvergütung*, *monatsbezug*, *monatsbrutto*, *monatsnetto*, *monatsgrund*, *monatsmindest*, *monatseinstieg*, mtl, mtl.',
    year: 'jährlich*, *jahresgehalt*, *jahresgehälter*, *jahreslohn*, *jahresentgelt*, *jahresvergütung*, *jahreseinkommen*, *jahresbezug*, *jahresbrutto*, *jahresnetto*, *jahresgrund*, *jahresziel*, *jahresfix*, *jahresmindest*, *jahreseinstieg*, p.a., p.a, pa, p. a., p a',
  },
  from: 'ab, mindestens, nicht unter, mind, mind., min, min.',
  upTo: 'bis zu, bis, max, max., maximal, höchstens',
  orMore: 'und mehr, aufwärts, oder mehr',
  least:
    '*mindestgehalt*, *mindestgrund*, *mindestentgelt*, *mindestbezug*, *mindestbetrag, *mindestbrutto*, *mindestmonats*, *mindestjahres*, *mindestvergütung*, *mindestverdienst*, *mindesteinkommen, kv mindestlohn, kollektivvertraglicher mindestlohn, kollektivvertraglichen mindestlohn, mindestlohn laut kv, mindestlohn lt. kv, mindestlohn gemäß kv, mindestlohn laut kollektivvertrag',
  more: 'überzahlung',
  between: 'zwischen, von',
  and: 'und',
  to: 'bis, bis zu',
  gross: '*brutto*',
  net: '*netto*',
  pay: '*gehalt*, *besoldung, *lehrjahr*, *ausbildungsjahr*, !*gehaltsvorstellung*, !*gehaltswunsch*, *gehälter, *lohn, *vergütung, *entgelt, entgeltgruppe, verdienst, verdienen, dotierung, bezahlung, *stundensatz, *tagessatz, entlohnung, kollektivvertrag, bruttomonat, *jahresbrutto, *monatsbrutto, *salär, *lohnband, überzahlung, wir zahlen, wir bezahlen, zahlen wir, bezahlen wir',
  base: 'grundgehalt, fixgehalt, fixum, basisgehalt, fix',
  ote: 'zielgehalt, zieleinkommen',
  total: 'gesamtvergütung, gesamtpaket, gesamtgehalt',
  thousand: 'tsd, tsd., tausend, teur',
  million: 'mio, mio., million, millionen',
  billion: 'mrd, mrd., milliarde, milliarden',
  salaries:
    'gehälter, monatsgehälter, mal, mal jährlich, mal im jahr, mal pro jahr, x, x jährlich, x im jahr, x pro jahr, x p.a., bezüge',
  notPay: {
    bonus:
      '*bonus, *prämie, *prämien, urlaubsgeld, weihnachtsgeld, zulage, zulagen, *zuschlag, *zuschläge, provision, sonderzahlung',
    equity: 'aktien, anteile',
    allowance:
      '*zuschuss, gutschein, sachbezug, *budget, guthaben, erstattung, benefit, benefits, benefitcard, jobticket, vermögenswirksame',
    retirement: 'altersvorsorge, rente, pension',
    funding: 'finanzierung, bewertung, investor, investoren',
    revenue: '*umsatz*, umsätze, *volumen, bilanzsumme',
    price: 'preis, kosten, wert, *gebühr, *gebühren, miete, wohnung, kaltmiete, warmmiete',
    fine: '*bußgeld, *bußgelder, *strafe, *strafen',
    spending: 'investieren, investiert, spenden, ausgeben',
  },
};
