/** ISO 3166-1 alpha-2 codes, and XK, which is in use for Kosovo. */
export const ISO_COUNTRIES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW';

/** Names in use beside those of CLDR: short and official forms, ISO 3166-1 English names, parts of the United Kingdom. */
export const OTHER_COUNTRY_NAMES = `
US: USA; U.S.; U.S.A.; US; United States of America; The United States; the US; the USA; Continental US; Continental United States; Contiguous United States; CONUS; Lower 48; America; Estados Unidos; EE. UU.; EEUU; EUA; États-Unis; Vereinigte Staaten von Amerika; Stany Zjednoczone; Stati Uniti d'America; U.S.A
GB: UK; U.K.; Great Britain; Britain; England; Scotland; Wales; Northern Ireland; United Kingdom of Great Britain and Northern Ireland; The UK; The United Kingdom; Großbritannien; Vereinigtes Königreich; Royaume-Uni; Grande-Bretagne; Angleterre; Inglaterra; Reino Unido; Regno Unito; Inghilterra; Wielka Brytania; Anglia; Engeland; Verenigd Koninkrijk; Gran Bretaña; Schottland; Écosse
AE: UAE; U.A.E.; Emirates; VAE; EAU
AU: Australien
BO: Bolivia, Plurinational State of
BQ: Bonaire, Sint Eustatius and Saba; Bonaire
BN: Brunei Darussalam
CA: CAN
CC: Cocos (Keeling) Islands
CD: DRC; DR Congo; Congo, The Democratic Republic of the; Democratic Republic of the Congo; Congo, Democratic Republic of the
CG: Congo; Republic of the Congo
CI: Ivory Coast; Cote d'Ivoire
CN: PRC; People's Republic of China; Mainland China
CV: Cape Verde; Cabo Verde
CZ: Czech Republic; Czechia; The Czech Republic; Tschechische Republik; République tchèque; República Checa; Czech
DE: Deutschland; Deutschlands; Federal Republic of Germany; Bundesrepublik Deutschland
ES: España
FK: Falkland Islands (Malvinas)
FM: Micronesia, Federated States of
HK: Hong Kong; Hong Kong SAR; Hongkong
HM: Heard Island and McDonald Islands
IE: Republic of Ireland; Eire
IR: Iran, Islamic Republic of
IT: Italia
KG: Kyrgyz Republic
KN: Saint Kitts and Nevis
KP: Korea, Democratic People's Republic of; DPRK
KR: South Korea; Korea; Republic of Korea; Korea, Republic of; S. Korea
LA: Lao People's Democratic Republic; Lao PDR
LC: Saint Lucia
MD: Moldova, Republic of; Republic of Moldova
MF: Saint Martin (French part)
MK: Macedonia; North Macedonia; Macedonia, the former Yugoslav Republic of
MM: Burma; Myanmar
MO: Macau; Macao SAR
MX: MEX; México
NL: Holland; Netherland; The Netherlands; Nederland; Niederlande; Niederlanden; Pays-Bas; Países Bajos; Países Baixos; Paesi Bassi
NZ: Aotearoa
PH: The Philippines; Phillipines
PM: Saint Pierre and Miquelon
PN: Pitcairn
PR: Puerto Rico
PS: Palestine; Palestine, State of; Palestinian Territory
RU: Russian Federation
SG: Singapore
SH: Saint Helena, Ascension and Tristan da Cunha
SK: Slovak Republic
SV: El Salvador
SX: Sint Maarten (Dutch part)
SY: Syrian Arab Republic
SZ: Swaziland; Eswatini
TL: East Timor; Timor-Leste
TR: Turkey; Türkiye; Turkiye; Republic of Türkiye
TT: Trinidad; Trinidad and Tobago
TW: Taiwan, Province of China; Taiwan, ROC
TZ: Tanzania, United Republic of
VA: Holy See (Vatican City State); Holy See
VC: Saint Vincent and the Grenadines; St Vincent and the Grenadines
VE: Venezuela, Bolivarian Republic of
VG: Virgin Islands, British; British Virgin Islands
VI: Virgin Islands, U.S.; US Virgin Islands
VN: Viet Nam; Vietnam
ZA: RSA; Republic of South Africa
BL: Saint Barthélemy
TF: French Southern Territories
SJ: Svalbard and Jan Mayen
GS: South Georgia and the South Sandwich Islands
UM: United States Minor Outlying Islands
AX: Åland Islands
RE: Réunion
CW: Curaçao
AT: Österreich
CH: Schweiz; Suisse; Svizzera; Die Schweiz; Suiza; Suíça; Szwajcaria
BR: Brasil
PL: Polska
SE: Sverige
NO: Norge
DK: Danmark
FI: Suomi
HU: Magyarország
GR: Hellas
UA: Ukraina
RO: România
`;
