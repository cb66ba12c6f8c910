import { regex } from '../../regex.js';
import type { Headings } from '../locale.js';

export const headings = (): Headings => [
  // "O nas", "O firmie", "Kim jesteśmy", "Poznaj nasz zespół"; not "O stanowisku", "O Tobie"
  [
    'about',
    regex()`
      ^(?:
        o (?!(?:stanowisku|roli|pracy|ofercie|pozycji|tobie)\b)[\w.&'-]+(?: [\w.&'-]+)?$|
        o (?:naszej|naszym|firmie|nas)\b|kim jestesmy|kto my|
        nasz[ae]? (?:firma|historia|kultura|misja|zespol|stack|wartosci|klient|produkt)\b|poznaj (?:nas|zespol|firme)|
        (?:zespol|firma|projekt|pracodawca)$|opis (?:firmy|organizacji|pracodawcy|projektu)|technologie|stos technolog|
        stack|co robimy|informacje o firmie
      )
    `,
  ],
  // "Klauzula informacyjna", "RODO"
  [
    'legal',
    regex()`
      klauzul|\brodo\b|dan(?:e|ych) osobow|rownosc|rowne szanse|roznorodnosc|prywatnosc|\bzgod[ay]\b|przetwarzani|
      dostepnosc
    `,
  ],
  // "To stanowisko jest dla Ciebie, jeśli", "Brzmi jak Ty?"
  [
    'requirements',
    /\b(?:dla ciebie|ciebie|do nas|osoby),? (?:jesli|jezeli|gdy|ktora)$|^(?:czy )?(?:to|brzmi jak) ty\b/,
  ],
  // "Proces rekrutacji", "Aplikuj", "Etapy"
  [
    'process',
    regex()`
      rekrutac|\bdokument(?:y|ow)\b|\baplik(?!acj)\w+|
      \b(?:
        etapy|nastepne kroki|kolejne kroki|jestes zainteresowan\w+|zainteresowan\w+|data rozpoczecia|
        termin (?:skladania|rozpoczecia)|brzmi|wyslij
      )\b
    `,
  ],
  ['contact', /^(?:kontakt|(?:masz )?pytani)/],
  // "Mile widziane", "Dodatkowe atuty", "Będzie plusem"
  [
    'preferred',
    regex()`
      \b(?:
        mile (?:widzian\w+|bedzie)|wymagania (?:dodatkowe|fakultatywne|pozadane)|
        dodatkow\w+ (?:atut\w*|umiejetnosci|wymagania|kwalifikacje|kompetencje|plus\w*)|atut\w*|plus(?:em|y)\b|^plus$|
        (?:dodatkowy|duzy) plus\b|nieobowiazkow\w+|opcjonaln\w+|docenimy|dodatkowe punkty|punkty dodatkowe|^na plus$|ucieszy nas|(?<!\bprofil )pozadan\w+\b(?! profil\b)|preferowan\w+|wartoscia dodana|
        nie (?:jest|sa) wymagan\w+
      )
    `,
  ],
  // "Oferujemy", "Co oferujemy", "Benefity", "Dlaczego warto"
  [
    'benefits',
    regex()`
      \b(?:
        oferuj(?:emy|e)\b|warunki (?:zatrudnienia|pracy)$|(?:nasza |twoja )?oferta|benefity\b|
        co (?:
          dla ciebie|zyskujesz|zyskasz|dostaniesz|otrzymasz|mamy dla|my na to|w zamian|proponujemy|zapewniamy|
          gwarantujemy
        )|
        zapewniamy|gwarantujemy|proponujemy|korzysci|dlaczego\b|dajemy|w zamian|swiadczenia|pakiet|przywileje|zyskasz|
        zyskujesz|otrzymasz|u nas (?:znajdziesz|czeka)|co na ciebie czeka|czekaja? na ciebie|mozesz liczyc|od nas\b|
        dla ciebie$
      )
    `,
  ],
  // "Wynagrodzenie", "Widełki"
  ['pay', /^(?:twoje |nasze )?(?:wynagrodzeni|zarobki|pensj|stawk|widelk|placa)/],
  // "Wymagania", "Nasze oczekiwania", "Kogo szukamy", "Twój profil"
  [
    'requirements',
    regex()`
      wymaga|\bwymog|oczekiwan|oczekujemy|kwalifikacj|umiejetnosc|kompetencj|\bprofil\b|kogo (?:szukamy|poszukujemy)|
      ^(?:szukamy|poszukujemy)(?: osob[y]?| kogos| ciebie)?(?:,? (?:ktor\w+|z|ze))?$|
      czego (?:oczekujemy|szukamy|potrzebujesz|wymagamy|od ciebie)|doswiadczeni|wyksztalceni|\bjezyki?$|znajomosc|
      (?:powinienes|powinnas|musisz|powinien|potrzebujesz|potrafisz|wnosisz)\b|\bjesli (?:masz|jestes|posiadasz)|
      o tobie\b|idealn\w+ [a-z]|nasz ideal|(?:twoje|twoja) (?:supermoc\w*|mocne strony|talenty?|atuty)|(?:czy )?to ty$|jesli$|oczekuje\b|^ty$|brzmi jak ty|od ciebie|niezbedn|konieczn|kandydat\b|kandydata\b|cos dla ciebie|
      ^(?:jestes|masz|posiadasz)\b|pasujesz|kim jestes|^co (?:jest )?dla nas (?:jest )?wazne|na czym nam zalezy
    `,
  ],
  // "Obowiązki", "Zakres obowiązków", "Czym będziesz się zajmować", "Opis stanowiska"
  [
    'duties',
    regex()`
      obowiazk|\bzakres|\bzadani|odpowiedzialn|\bbedziesz\b|\b(?:twoja|ta|o) rol[ai]\b|^rola\b|opis\b|
      o (?:stanowisku|roli|pracy|ofercie|pozycji)\b|stanowisko|twoj (?:dzien|wklad|wplyw)|dzien z zycia|zajmiesz\b|na czym|^praca$|misja\b|
      wyzwani|jak wyglada|czym sie|codzien
    `,
  ],
  // "Informacje dodatkowe", "Miejsce pracy"
  [
    'other',
    regex()`
      ^(?:
        (?:dodatkowe|inne|pozostale|wazne) (?:informacje|uwagi|szczegoly)|informacje (?:dodatkowe|ogolne)|uwagi|
        warto wiedziec|(?:miejsce|lokalizacja|godziny|czas) pracy|lokalizacja|dodatkowo
      )$
    `,
  ],
];

/** Words of headings that name no trade. */
export const generic = (): ReadonlySet<string> =>
  new Set(
    (
      '& + - a atut atutem atuty bedzie bedziemy bedziesz benefity bezwzglednie by ci ciebie co czego czym dla do dodatkowe dodatkowo ' +
      'doswiadczenie etapy glowne i idealny idealnym jak jakie jako jego jesli jest jezyki kandydat kandydata kandydatem kandydatka ' +
      'kandydatki kandydatow kim kluczowe kogo kompetencje konieczne kwalifikacje lub ma masz miec mile minimalne mozesz na nam nas nasze ' +
      'naszych niezbedne o obowiazki obowiazkow oczekiwania oczekiwany oczekujemy od ofercie oferta oferujemy ogolne opis oraz osoba ' +
      'osobiste osoby plus podstawowe poszukiwane poszukujemy powinien powinienes powinnas praca pracy preferowane proces procesu profil ' +
      'profilu przewage przez rekrutacja rekrutacji rekrutacyjnego rekrutacyjny rola roli sie stanowiska stanowisko swoj swoje szukamy ' +
      'tak takze techniczne to tobie tu twoich twoim twoj twoja twoje umiejetnosci w wam warunki wazne we widziane wyksztalcenie wymagamy ' +
      'wymagan wymagane wymagania wymaganie wymogi z za zadan zadania zakres zapewniamy ze znajomosc zyskasz zyskujesz'
    ).split(' '),
  );
