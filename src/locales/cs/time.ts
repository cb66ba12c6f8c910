import type { TimeWords } from '../time.js';

/** Czech, and Slovak with it. */
export const time: TimeWords = {
  years: 'rok, roky, roků, let, rokov',
  monthUnits: 'měsíc, měsíce, měsíců, mesiac, mesiace, mesiacov',
  numbers:
    'jeden/jedna/jednoho, dva/dvě/dvou, tři/tří/tri, čtyři/čtyř/štyri, pět/pěti/päť, šest/šesti/šesť, sedm/sedem, osm/osem, devět/deväť, deset/desať',
  to: 'až, nebo, alebo',
  atLeast: 'min., minimálně, minimálne, alespoň, nejméně, aspoň, více než, viac ako',
  upTo: 'do, max., maximálně',
  orMore: 'a více, nebo více, a viac',
  experience: 'praxe, praxi, praxí, prax, zkušenost, zkušenosti, zkušeností, skúsenosti, skúseností',
  other: 'zpět, starý',
  otherBefore: 'posledních, každé, po',
  company: 'my, naše, společnost, firma, spoločnosť',
  months:
    'leden/ledna/január, únor/února/február, březen/března/marec, duben/dubna/apríl, květen/května/máj, červen/června/jún, červenec/července/júl, srpen/srpna/august, září/september, říjen/října/október, listopad/listopadu/november, prosinec/prosince/december',
};
