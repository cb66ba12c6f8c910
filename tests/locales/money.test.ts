import { describe, expect, test } from 'vitest';
import { languageOfPay } from '../../src/locales/money.js';

/** What tells the language of a line on pay, in `plain()` form: each of them alone. */
const TELLING: Readonly<Record<string, string>> = {
  de: 'monatsgehalt, stundenlohn, vergutung, entgeltgruppe, bezahlung, jahrlich, monatlich, stundlich, pro monat, pro jahr, pro stunde, pro tag, pro woche, im monat, im jahr, std, bis zu, zwischen, tsd, teur, ab 40.000',
  fr: "salaire, brut, bruts, par an, par mois, par heure, par jour, entre 30 et 40, tjm, de l'heure, jusqu'a",
  pt: 'r$, faixa salarial, ao mes, ao ano, bolsa, liquidos, por mes, vale',
  es: 'sueldo, salario, brutos, mensuales, anuales, al mes, al ano, pagas, banda salarial, entre 30 y',
  nl: 'salaris, uurloon, per maand, per uur, per jaar, tussen de',
  pl: 'wynagrodzenie, widelki, stawka, pensja, miesiecznie, rocznie, mies, tys, na reke, za godzine',
  it: "stipendio, retribuzione, ral, lordo, lordi, mensili, al mese, mensilita, all'ora, annui",
  sv: 'lon, timlonen, kronor, per manad, i manaden, kr/man',
};

describe('a line on pay in a posting in English', () => {
  for (const [language, words] of Object.entries(TELLING))
    for (const word of words.split(', '))
      test(`${word} is ${language}`, () => expect(languageOfPay(`12 ${word} 34`, 'en')).toBe(language));
  test('says nothing of another language', () => expect(languageOfPay('pay: 20 to 30 per hour', 'en')).toBe('en'));
});

test('a posting in another language keeps its own', () => expect(languageOfPay('sueldo 12', 'fr')).toBe('fr'));
