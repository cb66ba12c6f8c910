import { regex } from '../../regex.js';
import type { Cues } from '../locale.js';

export const cues = (): Cues => ({
  // "mile widziane", "dodatkowym atutem będzie", "będzie plusem", "najlepiej", "preferowane"
  preferred: regex()`
    \b(?:
      mile widzian\w+|(?:dodatkow\w+ )?atut(?:em|y|ow)?\b|plusem\b|(?:duzy|dodatkowy|bedzie|jako) plus\b|plus$|
      preferowan\w+|\bwskazan[aey]\b|dodatkowo cenimy|(?:bedzie|jest|stanowi) (?:\w+ )?(?:przewaga|zaleta|przewage)|chetnie (?:osoby|z\b|przyjmiemy)|pozadan\w+|opcjonaln\w+|nice[- ]to[- ]have|nieobowiazkow\w+|
      nie(?:koniecznie| jest (?:konieczn|wymagan)\w+)|docenimy|wartoscia dodana|bonus(?:em)?\b|
      (?:najlepiej|idealnie|optymalnie)\b(?<=^.{0,16}\b\w+)
    )
  `,
  aside: /^(?:najlepiej|idealnie|optymalnie)/,
  // "masz doświadczenie", "jesteś", "wymagamy", "konieczne", "minimum 3 lata"
  demand: regex()`
    \b(?:
      kandydat\w{0,3} (?:musi|powinien|powinna|powinni)|
      (?:
        masz|posiadasz|jestes|znasz|potrafisz|umiesz|rozumiesz|lubisz|poslugujesz|mowisz|cechuje cie|swobodnie|
        dysponujesz|musisz|powinienes|powinnas
      )\b|
      (?:wymagamy|oczekujemy|wymagan[aey]|konieczn[aey]|niezbedn[aey])\b|
      trzeba (?:\w+ )?(?:miec|znac|umiec|byc|mowic)|szukamy (?:osob\w*|kogos|kandydat\w*|specjalist\w*)|
      (?:minimum|min\.|co najmniej|przynajmniej) .{0,15}\b(?:lat|lata|rok|roku)\b|\d+\+? (?:lat|lata)\b|
      minimum \w+-?letni
    )
  `,
  frame: regex()`
    \b(?:
      (?:musisz|powinienes|powinnas|(?:kandydat\w*|osoba|osoby) (?:musi|powinien|powinna|powinni|powinny)) (?:[a-z]+ )?(?:miec|byc|znac|umiec|posiadac|mowic|mieszkac|lubic)\b|trzeba (?:[a-z]+ )?(?:miec|znac|umiec|mowic)\b|
      szukamy (?:osoby|osob|kogos|ludzi),? (?:ktor[a-z]+|z|ze|co)\b|
      idealn[ya] kandydat(?:ka)? (?:ma|jest|posiada|zna|potrafi|mowi|lubi|to)\b|
      wymagamy (?!od siebie|od nas)[a-z]|
      (?:znajomosc|jezyk) (?:jezyka )?(?:niemieckiego|niemiecki|hiszpanskiego|francuskiego|rosyjskiego|ukrainskiego|wloskiego|angielskiego) (?:bedzie|jest) [a-z]
    )
  `,
  // "Minimum 3 lata doświadczenia", "Znajomość", "Umiejętność", "Wykształcenie wyższe"
  opener: regex()`
    ^(?:(?:minimum|min\.?|co najmniej|przynajmniej) .{1,12}\b(?:lat|lata|rok|roku|letnie)|\d+ ?\+? (?:lat|lata)|
      (?:(?:bardzo )?
      (?:dobr|swietn|praktyczn|udokumentowan|solidn|biegl|doskonal|podstawow|zaawansowan|komercyjn)\w{1,4} (?:[\w-]{1,20} ){0,3}?)?(?:
        doswiadczeni[ea]|znajomosc|wiedz[aey]|umiejetnosc[ia]?|zdolnosc|wyksztalceni[ea]|zrozumieni[ea]|bieglosc
      ) [a-z]|
      (?:masz|posiadasz)\b.{0,60}(?:doswiadczeni|znajomosc|wiedz|umiejetn|wyksztalceni)|komunikatywn|samodzielnosc|
    prawo jazdy|gotowosc do|nastawienie na|bieg(?:le|la) )
  `,
  // "Prowadzenie dokumentacji ...", "Obsługa klientów ...", "Realizacja ..."
  work: regex()`
    ^(?:biezac[aey] |codzienn[aey] |aktywn[aey] |stal[aey] )?(?:
      (?!
        doswiadczeni|wyksztalceni|zrozumieni|ubezpieczeni|wynagrodzeni|zatrudnieni|szkoleni|dofinansowani|posiadani|
        nastawieni|mysleni|zaangazowani|umiejetn|motywacja|wakacj|zaproszeni|gwarancja|organizacja pracy wlasnej|
        komunikacja|uprawnieni|orientacja|swiadczeni|spotkani
      )[a-z]{4,}(?:nie|cie|acja)|
      analiza|obsluga|montaz|wsparcie|nadzor|budowa|opieka nad|kontrola|udzial w|wspolpraca z|dbanie|przygotowywanie|tworzenie
    ) [a-z]
  `,
  // "doświadczenie", "znajomość", "wykształcenie", "umiejętność"
  quality: regex()`
    \b(?:
      trzeba (?:\w+ )?(?:znac|umiec|byc|mowic)|elastyczn|zorganizowan|lubi prac|doswiadczeni|znajomosc|wiedz[aey]\b|wyksztalceni|studi[ao]|umiejetnosc|kompetencj|kwalifikacj|certyfikat|bieglosc|
      biegl|praktyk|praktyczn|zrozumieni|zdolnosc|komunikatywn|komunikac|samodzieln|odpowiedzialnosc|zaangazowani|
      motywacj|dokladnosc|rzetelnosc|analityczn|kreatywnosc|otwartosc|otwart\w{1,3} umysl|gotowosc|chec|pasja|ciekawosc|nastawieni|
      praca w zespole|pracy w zespole|wspolprac|proaktywn|orientac|dobr[aey]\b|bardzo dobr|swobodn|plynn|angielski|
      polski|jezyk|poziom|prawo jazdy|lat\b|lata\b|dyspozycyjnosc|obywatelstw|mile|myslenie|organizacj|inicjatyw|
      dbalosc|background|skills|dokladn|punktualn|sumienn|kreatywn|odpowiedzialn|kulturaln|uczciw|empati|niemieck|francusk|cierpliw|uprzejm|pracowit|dyspozycyjn
    )
  `,
  // "dane osobowe", "RODO", "bez względu na"
  legal: regex()`
    dan(?:e|ych) osobow|\brodo\b|bez wzgledu na|dyskryminac|orientacj[a-z]{1,4} seksual|niepelnosprawn|
    rown(?:e|ych|osc) (?:szans|traktowani)|klauzul|przetwarzani|roznorodnosc|polityk[a-z]{1,4} prywatnosci
  `,
  // "prywatna opieka medyczna", "karta sportowa", "umowa o pracę", "szkolenia"
  benefit: regex()`
    \b(?:
      opiek[aei] medyczn|prywatn\w+ (?:opiek|pakiet)|pakiet (?:medyczn|sportow|socjaln|benefit)|
      kart[aey] (?:sportow|multisport)|multisport|medicover|luxmed|lux med|ubezpieczeni|
      elastyczn\w+ (?:godzin|czas|form)|prac[aey] zdaln|urlop|dni wolnych|szkoleni|dofinansowani|premi[aei]\b|premie\b|
      bonus\w* (?:roczn|kwartaln)|budzet (?:szkoleniow|rozwojow)|lekcje|owoce|integracyjn|atrakcyjne wynagrodzenie|
      konkurencyjne wynagrodzenie|stabilne zatrudnienie|mozliwosc rozwoju|sciezk|program polecen|kafeteri|zfss|wyprawk
    )
  `,
  // "Jesteśmy", "Nasz zespół", "Dołącz", "Aplikuj"
  employer: regex()`
    ^(?:
      jestesmy|nasz[aey]?\b|naszym\b|my\b|
      w (?:naszej|naszym|[a-z0-9][\w&.'-]{1,40} (?:wierzymy|tworzymy|cenimy|stawiamy))|oferujemy|zapewniamy|tworzymy|
      wierzymy|poszukujemy|szukamy (?!osob|kogos)|aktualnie|obecnie|(?:ta|to) (?:rola|stanowisko|praca)|dolacz|aplikuj|
      wyslij|przeslij|prosimy|skontaktujemy|informujemy|zastrzegamy|jesli (?:chcesz|interesuje|szukasz|jestes gotow)|
      zainteresowan|chcesz|wynagrodzenie|lokalizacja|miejsce pracy|umowa|kontrakt|start\b|dlaczego|kim\b|co\b|jak\b|
      kogo\b|dla(?:czego)? (?:nas|naszego)|#
    )
  `,
});
