/** An opening in each language, long enough to tell it. */
const INTRO: Readonly<Record<string, string>> = {
  en: 'We keep a small harbour on the coast and we are looking for somebody who will help us with the boats that come in every day of the year.',
  de: 'Wir führen einen kleinen Hafen an der Küste und suchen jemanden, der uns mit den Booten hilft, die an jedem Tag des Jahres zu uns kommen.',
  fr: 'Nous tenons un petit port sur la côte et nous cherchons quelqu’un pour nous aider avec les bateaux qui arrivent chez nous tous les jours de l’année.',
  es: 'Tenemos un pequeño puerto en la costa y buscamos a una persona que nos ayude con los barcos que llegan todos los días del año.',
  pt: 'Temos um pequeno porto na costa e procuramos uma pessoa que nos ajude com os barcos que chegam todos os dias do ano.',
  nl: 'Wij hebben een kleine haven aan de kust en zoeken iemand die ons helpt met de boten die elke dag van het jaar bij ons binnenkomen.',
  pl: 'Prowadzimy mały port na wybrzeżu i szukamy osoby, która pomoże nam przy łodziach, które przypływają do nas każdego dnia w roku.',
  it: 'Abbiamo un piccolo porto sulla costa e cerchiamo una persona che ci aiuti con le barche che arrivano da noi tutti i giorni dell’anno.',
  sv: 'Vi har en liten hamn vid kusten och söker någon som hjälper oss med båtarna som kommer till oss varje dag på året.',
  da: 'Vi har en lille havn ved kysten og søger en, der vil hjælpe os med bådene, som kommer til os hver dag hele året.',
  nb: 'Vi har en liten havn ved kysten og leter etter noen som vil hjelpe oss med båtene som kommer til oss hver dag hele året.',
  fi: 'Meillä on pieni satama rannikolla, ja etsimme henkilöä, joka auttaa meitä veneiden kanssa, jotka tulevat meille joka päivä.',
  cs: 'Máme malý přístav na pobřeží a sháníme někoho, kdo nám pomůže s loděmi, které k nám připlouvají každý den v roce.',
  uk: 'Ми маємо невеликий порт на узбережжі та шукаємо помічника, який дбатиме про човни, що приходять до нас щодня.',
  ja: '海辺の小さな港で、毎日やってくる船の世話を一緒にしてくれる仲間を募集しています。',
  ko: '우리는 바닷가의 작은 항구에서 날마다 들어오는 배를 함께 돌볼 동료를 기다립니다.',
};

const HEADINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { requirements: 'Requirements', preferred: 'Nice to have', duties: "What you'll do", benefits: 'Benefits' },
  de: { requirements: 'Dein Profil', preferred: 'Nice to have', duties: 'Deine Aufgaben' },
  fr: { requirements: 'Profil recherché', preferred: 'Les plus', benefits: 'Avantages' },
  es: { requirements: 'Requisitos', duties: 'Funciones' },
  pt: { requirements: 'Requisitos' },
  nl: { requirements: 'Functie-eisen', benefits: 'Wij bieden' },
  pl: { requirements: 'Wymagania' },
  it: { requirements: 'Requisiti' },
  sv: { requirements: 'Kvalifikationer' },
  da: { requirements: 'Dine kvalifikationer', preferred: 'Det er en fordel' },
  nb: { requirements: 'Kvalifikasjoner' },
  fi: { requirements: 'Edellytämme', preferred: 'Eduksi katsomme' },
  cs: { requirements: 'Požadujeme', preferred: 'Výhodou je' },
  uk: { requirements: 'Вимоги', preferred: 'Буде перевагою' },
  ja: { requirements: '応募資格', preferred: '歓迎条件' },
  ko: { requirements: '자격요건', preferred: '우대사항' },
};

/** A posting in a language with one item under a heading (or one paragraph, in the section `intro`), and the item's line. */
export function postingWith(
  text: string,
  section: string,
  language: string,
): { readonly posting: string; readonly line: number } {
  const intro = INTRO[language];
  const heading = section === 'intro' ? null : HEADINGS[language]?.[section];
  if (intro === undefined || heading === undefined) throw new Error(`no ${section} in ${language}`);
  const lines = heading === null ? [intro, '', text] : [intro, '', `### ${heading}`, '', `* ${text}`];
  return { posting: `${lines.join('\n')}\n`, line: lines.length };
}
