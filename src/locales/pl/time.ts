import type { TimeWords } from '../time.js';

export const time: TimeWords = {
  years: 'lat, lata, rok, roku, letnie, letniego, letniej, letnią',
  monthUnits: 'miesiąc, miesiące, miesięcy',
  numbers:
    'jeden/roczne*/roczny*/roczna*, dwa/dwóch/dwu, trzy/trzech, cztery/czterech, pięć/pięciu, sześć, siedem, osiem, dziewięć, dziesięć, jedenaście, dwanaście',
  to: 'do, lub, i, a',
  atLeast: 'co najmniej, minimum, min, min., przynajmniej, powyżej, ponad',
  upTo: 'do, poniżej',
  orMore: 'lub więcej, i więcej',
  experience: 'doświadczenia, doświadczenie, doświadczeniem, doświadczeniu, praktyki, stażu, staż pracy',
  other: 'temu, na rynku',
  otherBefore: 'od, od ponad, przez, ostatnich, po',
  company: 'jesteśmy, mamy, posiadamy, nasz, nasza, nasze, firma',
  months:
    'styczeń/stycznia, luty/lutego, marzec/marca, kwiecień/kwietnia, maj/maja, czerwiec/czerwca, lipiec/lipca, sierpień/sierpnia, wrzesień/września, październik/października, listopad/listopada, grudzień/grudnia',
  children: 'dzieci',
  aged: 'w wieku',
  agedFrom: 'od',
  licence: 'prawo jazdy',
};
