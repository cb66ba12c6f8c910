import { fold } from './fold.js';

/** Towns of Poland as they stand after "w" or "we", folded, each with its name; Pila is left out: "pile" is a word. */
const LOCATIVES =
  'warszawie=Warszawa;krakowie=Kraków;lodzi=Łódź;wroclawiu=Wrocław;poznaniu=Poznań;gdansku=Gdańsk;szczecinie=Szczecin;' +
  'bydgoszczy=Bydgoszcz;lublinie=Lublin;bialymstoku=Białystok;katowicach=Katowice;gdyni=Gdynia;czestochowie=Częstochowa;' +
  'radomiu=Radom;sosnowcu=Sosnowiec;toruniu=Toruń;kielcach=Kielce;rzeszowie=Rzeszów;gliwicach=Gliwice;zabrzu=Zabrze;' +
  'olsztynie=Olsztyn;bielsku bialej=Bielsko-Biała;bytomiu=Bytom;zielonej gorze=Zielona Góra;rybniku=Rybnik;' +
  'rudzie slaskiej=Ruda Śląska;opolu=Opole;tychach=Tychy;gorzowie wielkopolskim=Gorzów Wielkopolski;' +
  'dabrowie gorniczej=Dąbrowa Górnicza;elblagu=Elbląg;plocku=Płock;tarnowie=Tarnów;chorzowie=Chorzów;' +
  'walbrzychu=Wałbrzych;koszalinie=Koszalin;kaliszu=Kalisz;legnicy=Legnica;grudziadzu=Grudziądz;slupsku=Słupsk;' +
  'jaworznie=Jaworzno;jeleniej gorze=Jelenia Góra;nowym saczu=Nowy Sącz;koninie=Konin;' +
  'piotrkowie trybunalskim=Piotrków Trybunalski;lubinie=Lubin;siedlcach=Siedlce;suwalkach=Suwałki;mielcu=Mielec;' +
  'stalowej woli=Stalowa Wola;sopocie=Sopot;pruszkowie=Pruszków';

const names = new Map<string, string>();

/** The name of a Polish town from the form after "w" ("Krakowie" -> "Kraków"); null for any other word. */
export const nominative = (written: string): string | null => {
  if (names.size === 0)
    for (const pair of LOCATIVES.split(';')) {
      const at = pair.indexOf('=');
      names.set(pair.slice(0, at), pair.slice(at + 1));
    }
  return names.get(fold(written)) ?? null;
};
