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
  'stalowej woli=Stalowa Wola;sopocie=Sopot;pruszkowie=Pruszków;' +
  'zakopanem=Zakopane;krosnie=Krosno;lesznie=Leszno;oswiecimiu=Oświęcim;niepolomicach=Niepołomice;bochni=Bochnia;' +
  'wieliczce=Wieliczka;skawinie=Skawina;myslenicach=Myślenice;nysie=Nysa;kedzierzynie kozlu=Kędzierzyn-Koźle;' +
  'boleslawcu=Bolesławiec;polkowicach=Polkowice;glogowie=Głogów;gnieznie=Gniezno;wrzesni=Września;' +
  'swarzedzu=Swarzędz;luboniu=Luboń;zgierzu=Zgierz;pabianicach=Pabianice;belchatowie=Bełchatów;sieradzu=Sieradz;' +
  'skierniewicach=Skierniewice;kutnie=Kutno;lowiczu=Łowicz;radomsku=Radomsko;' +
  'tomaszowie mazowieckim=Tomaszów Mazowiecki;pulawach=Puławy;zamosciu=Zamość;chelmie=Chełm;' +
  'bialej podlaskiej=Biała Podlaska;swidniku=Świdnik;swidnicy=Świdnica;krasniku=Kraśnik;debicy=Dębica;' +
  'jaroslawiu=Jarosław;przemyslu=Przemyśl;sanoku=Sanok;jasle=Jasło;ostrowcu swietokrzyskim=Ostrowiec Świętokrzyski;' +
  'ostrowie wielkopolskim=Ostrów Wielkopolski;starachowicach=Starachowice;sandomierzu=Sandomierz;lomzy=Łomża;' +
  'augustowie=Augustów;elku=Ełk;gizycku=Giżycko;ilawie=Iława;ostrodzie=Ostróda;malborku=Malbork;tczewie=Tczew;' +
  'starogardzie gdanskim=Starogard Gdański;wejherowie=Wejherowo;kwidzynie=Kwidzyn;chojnicach=Chojnice;' +
  'stargardzie=Stargard;swinoujsciu=Świnoujście;kolobrzegu=Kołobrzeg;zorach=Żory;' +
  'tarnowskich gorach=Tarnowskie Góry;bedzinie=Będzin;myslowicach=Mysłowice;jastrzebiu zdroju=Jastrzębie-Zdrój;' +
  'wodzislawiu slaskim=Wodzisław Śląski;raciborzu=Racibórz;cieszynie=Cieszyn;zywcu=Żywiec;mikolowie=Mikołów;' +
  'pszczynie=Pszczyna;olkuszu=Olkusz;chrzanowie=Chrzanów;trzebini=Trzebinia;nowym targu=Nowy Targ;' +
  'limanowej=Limanowa;gorlicach=Gorlice;ciechanowie=Ciechanów;mlawie=Mława;ostrolece=Ostrołęka;' +
  'minsku mazowieckim=Mińsk Mazowiecki;grodzisku mazowieckim=Grodzisk Mazowiecki;' +
  'ozarowie mazowieckim=Ożarów Mazowiecki;wolominie=Wołomin;markach=Marki;zabkach=Ząbki;piasecznie=Piaseczno;' +
  'legionowie=Legionowo;otwocku=Otwock;zyrardowie=Żyrardów;sochaczewie=Sochaczew;blonii=Błonie;wloclawku=Włocławek;' +
  'inowroclawiu=Inowrocław;brodnicy=Brodnica;bilgoraju=Biłgoraj;szczecinku=Szczecinek;walczu=Wałcz;' +
  'nowej soli=Nowa Sól;zaganiu=Żagań;lubartowie=Lubartów;ropczycach=Ropczyce;busku zdroju=Busko-Zdrój';

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
