import { part } from '../../regex.js';
import type { DemandWords } from '../demands.js';

export const demands: DemandWords = {
  expects: 'oczekuj',
  comfort: part`
    nie martw sie|nie (?:musisz (?:znac|spelniac|umiec)|spelniasz|masz|znasz) wszystk[a-z]*
  `,
  beside:
    'ale nie wymagana wymagane wymagany konieczna konieczne konieczny warunek obowiazkowa obowiazkowe obowiazkowy bardzo',
  taught: '(?:zapewniamy|oferujemy) szkolenie',
  training: 'szkolenie',
  gives: 'oferujemy|firma oferuje|zapewniamy|nastepujace (?:benefity|swiadczenia|korzysci)',
  following: 'nastepujace wymagania',
  announces: 'z nastepujacych [a-z]+|(?:doswiadczenie|wiedza) (?:w|z|z zakresu)',
  conditional: part`
    jesli\b.{0,300}\b(?:skontaktuj|napisz|aplikuj|wyslij|zglos|dolacz)
  `,
  invitation: part`
    jesli jestes zainteresowan|jestes zainteresowan|zainteresowan[aey]\b|aplikuj\b|dolacz do nas\b|
    czekamy na (?:\w+ )?(?:zgloszeni|aplikacj|cv)
  `,
  otherHeads: 'wartosci',
  noneNeeded: part`
    (?:wymagane )?(?:doswiadczenie: )?bez doswiadczenia|(?:wymagane )?doswiadczenie:? nie(?: jest)? (?:wymagane|konieczne)|
    nie wymagamy doswiadczenia
  `,
  whether: '(?:nie ?)?wymagan[ea]',
  payLabel: 'wynagrodzenie|stawka|pensja',
  fact: part`
    termin sk[łl]adania [a-zó]+|lokalizacja|(?:rodzaj|typ) umowy|umowa|wymiar (?:pracy|etatu)|miejsce pracy|
    (?:godziny|system) pracy|data rozpocz[ęe]cia(?: pracy)?
  `,
  term: 'okres (?:probny|wypowiedzenia|umowy)|czas trwania',
  answer: 'tak|nie',
  asking: part`
    co|to|dodatkow\w+|takze|rowniez|bedzie
  `,
  lacking: '(?:bez|w przypadku braku|brak) (?:wyzszego )?(?:wyksztalcenia|dyplomu|studiow)',
  chance: 'mozliwosc|szans',
  seeks: 'szukamy|poszukujemy|zatrudnimy',
  condition: 'jesli',
  withYears: part`z (?:ponad )?\d+[- ]?letnim doswiadczeniem`,
  theirYears: part`\d+ lat historii`,
  youMay: 'mozesz',
  mayShow: 'rozwijac',
  ofPapers: '^nasz|aplikacj',
};
