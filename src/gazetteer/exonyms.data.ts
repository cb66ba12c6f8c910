/**
 * Other names of large cities, a line a city: `country/name in GeoNames: other names`.
 * Read by the generator only, which refuses a line whose city it does not find.
 */
export const EXONYMS = `
AE/Dubai: Dubayy
AE/Abu Dhabi: Abou Dabi
AR/Buenos Aires: CABA, Ciudad Autónoma de Buenos Aires
AT/Vienna: Wien, Vienne, Viena, Wenen, Wiedeń
AT/Graz: Gratz
BE/Antwerpen: Antwerp, Anvers, Amberes, Antuérpia, Antwerpia, Anversa
BE/Brussels: Bruxelles, Brussel, Brüssel, Bruselas, Bruxelas, Bruksela
BE/Brugge: Bruges, Brügge, Brujas
BE/Gent: Ghent, Gand, Gante
BE/Liège: Luik, Lüttich, Lieja
BE/Leuven: Louvain, Löwen
BE/Mechelen: Malines
BE/Ostend: Oostende, Ostende
BG/Sofia: Sofija, Sofía
BR/São Paulo: San Pablo, Sampa
BR/Brasília: Brasilia
CA/Montréal: Montreal
CA/Québec: Quebec City, Ville de Québec, Québec City
CA/Ottawa: Ottawa-Gatineau
CH/Zürich: Zurich, Zúrich, Zurigo, Zurique, Zurych
CH/Genève: Geneva, Genf, Ginebra, Ginevra, Genebra, Genewa
CH/Basel: Bâle, Basle, Basilea, Bazylea
CH/Bern: Berne, Berna
CH/Lausanne: Losanna, Lausana
CH/Luzern: Lucerne, Lucerna
CH/Lugano: Lugano
CH/Sitten: Sion
CH/Martigny-Ville: Martigny
CN/Beijing: Peking, Pékin, Pekín, Pechino, Pequim, Pekin
CN/Shanghai: Schanghai, Xangai, Szanghaj
CN/Guangzhou: Canton
CY/Nicosia: Lefkosia, Nikosia, Nicosie
CY/Limassol: Lemesos
CZ/Prague: Praha, Prag, Praga, Praag
CZ/Brno: Brünn
CZ/Ostrava: Ostrau
CZ/Pilsen: Plzeň
DE/Munich: München, Muenchen, Monaco di Baviera, Múnich, Munique, Monachium
DE/Köln: Cologne, Koeln, Colonia, Colônia, Keulen, Kolonia
DE/Nürnberg: Nuremberg, Nuernberg, Norimberga, Núremberg
DE/Frankfurt am Main: Frankfurt, Frankfurt/Main, Frankfurt a. M., Frankfurt a.M., Ffm, Francfort, Fráncfort, Francoforte
DE/Hannover: Hanover, Hanovre
DE/Hamburg: Hambourg, Hamburgo, Amburgo
DE/Berlin: Berlín, Berlino, Berlim, Berlijn
DE/Düsseldorf: Duesseldorf, Dusseldorf
DE/Dresden: Dresde, Dresda, Drezno
DE/Leipzig: Lipsia, Lipsk
DE/Stuttgart: Stoccarda, Estugarda
DE/Mainz: Mayence
DE/Aachen: Aix-la-Chapelle, Aken
DE/Regensburg: Ratisbonne
DE/Braunschweig: Brunswick
DE/Freiburg: Freiburg im Breisgau, Fribourg-en-Brisgau
DE/Halle (Saale): Halle
DE/Offenbach: Offenbach am Main
DE/Ludwigshafen am Rhein: Ludwigshafen
DK/Copenhagen: København, Kopenhagen, Copenhague, Copenaghen, Köpenhamn, Kopenhaga
DK/Århus: Aarhus
EG/Cairo: Kairo, Le Caire, El Cairo, Il Cairo
ES/Sevilla: Seville, Séville, Siviglia, Sevilha
ES/Zaragoza: Saragossa, Saragosse
ES/A Coruña: La Coruña, Corunna
ES/Donostia / San Sebastián: San Sebastián, San Sebastian, Donostia, Donostia-San Sebastián
ES/Gasteiz / Vitoria: Vitoria-Gasteiz, Vitoria, Gasteiz
ES/Valencia: València, Valence
ES/Córdoba: Cordoba, Cordova
ES/Madrid: Madryt
ES/Barcelona: Barcelone, Barcellona, BCN
ES/Palma: Palma de Mallorca
ES/Jerez de la Frontera: Jerez
ES/Pozuelo de Alarcón: Pozuelo
ES/Torrejón de Ardoz: Torrejón
ES/Pamplona: Iruña
FI/Helsinki: Helsingfors
FI/Tampere: Tammerfors
FI/Turku: Åbo
FI/Espoo: Esbo
FR/Paris: París, Parigi, Parijs, Paryż
FR/Lyon: Lyons, Lione
FR/Marseille: Marseilles, Marsiglia, Marsella
FR/Strasbourg: Straßburg, Strassburg, Estrasburgo, Strasburgo
FR/Nice: Nizza
FR/Lille: Rijsel
FR/Bordeaux: Burdeos
GB/London: Londres, Londra, Londen, Londyn
GB/Edinburgh: Édimbourg, Edimburgo, Edinburg
GB/Kingston upon Hull: Hull
GB/Newcastle upon Tyne: Newcastle
GB/Stoke-on-Trent: Stoke
GB/Cardiff: Caerdydd
GR/Athens: Athína, Athen, Athènes, Atenas, Atene, Ateny, Athina
GR/Thessaloníki: Thessaloniki, Salonica
GE/Tbilisi: Tiflis
HU/Budapest: Budapeste, Budapeszt
ID/Jakarta: DKI Jakarta, Yakarta, Giacarta
IE/Dublin: Baile Átha Cliath, Dublín, Dublino
IE/Gaillimh: Galway
IE/Luimneach: Limerick
IE/Droichead Nua: Newbridge
IE/Cluain Meala: Clonmel
IE/Loch Garman: Wexford
IE/An Muileann gCearr: Mullingar
IE/Cill Airne: Killarney
IL/Tel Aviv: Tel Aviv-Yafo, Tel-Aviv
IL/Jerusalem: Yerushalayim
IL/Herzliya: Herzliyya
IL/H̱olon: Holon
IL/Petaẖ Tiqwa: Petah Tikva, Petach Tikva
IL/Ra'anana: Raanana
IN/Bengaluru: Bangalore, Bengalore
IN/Gurgaon: Gurugram
IN/Mumbai: Bombay
IN/Chennai: Madras
IN/Kolkata: Calcutta
IN/Pune: Poona
IN/Thiruvananthapuram: Trivandrum
IN/Cochin: Kochi
IN/Visakhapatnam: Vizag
IN/Vadodara: Baroda
IN/Mysore: Mysuru
IN/Mangalore: Mangaluru
IN/Delhi: New Delhi NCR, Delhi NCR, NCR Delhi
IN/New Delhi: Nueva Delhi
IT/Rome: Roma, Rom, Rzym
IT/Milan: Milano, Mailand, Milán, Milão, Milaan, Mediolan
IT/Turin: Torino, Turín, Turim, Turyn
IT/Florence: Firenze, Florenz, Florencia, Florença
IT/Venice: Venezia, Venedig, Venise, Venecia
IT/Naples: Napoli, Neapel, Nápoles
IT/Genoa: Genova, Genua, Gênes, Génova
IT/Bologna: Bolonia, Bolonha
IT/Padova: Padua, Padoue
IT/Mantova: Mantua
IT/Bolzano: Bozen
IT/Trento: Trient
IT/Trieste: Triest
IT/Siena: Sienne
IT/San Remo: Sanremo
IT/Modena: Módena
IT/Verona: Vérone
JP/Tokyo: Tokio, Tóquio
JP/Osaka: Ōsaka
JP/Kyoto: Kioto
KR/Seoul: Séoul, Seúl
LB/Beirut: Beyrouth
LT/Vilnius: Wilna, Wilno
LT/Kaunas: Kowno
LU/Luxembourg: Luxemburg, Luxembourg City, Luxemburgo, Lussemburgo
LV/Riga: Rīga, Ryga
MA/Casablanca: Dar el Beida
MX/Mexico City: Ciudad de México, CDMX, Ciudad de Mexico, México D.F., Mexico DF, Mexiko-Stadt, México DF
MY/Kuala Lumpur: KL
NL/The Hague: Den Haag, La Haye, La Haya, L'Aia, Haga, 's-Gravenhage
NL/'s-Hertogenbosch: Den Bosch
NL/Amsterdam: Ámsterdam
NL/Rotterdam: Róterdam
NL/Delft: Delft
NO/Oslo: Kristiania
PH/Manila: Metro Manila
PH/Makati City: Makati
PH/Pasig City: Pasig
PH/Quezon City: Lungsod Quezon
PH/Taguig: Bonifacio Global City
PL/Warsaw: Warszawa, Warschau, Varsovie, Varsovia, Varsavia, Varsóvia, Warschau
PL/Kraków: Cracow, Krakau, Cracovie, Cracovia
PL/Wrocław: Wroclaw, Breslau
PL/Gdańsk: Danzig
PL/Poznań: Posen
PL/Łódź: Lodz
PL/Katowice: Kattowitz
PL/Szczecin: Stettin
PT/Lisbon: Lisboa, Lissabon, Lisbonne, Lisbona, Lizbona
PT/Porto: Oporto
RO/Bucharest: București, Bukarest, Bucarest, Bukareszt, Bucareste
RO/Cluj-Napoca: Cluj
RO/Timişoara: Timișoara
RO/Iaşi: Iași
RS/Belgrade: Beograd, Belgrad, Belgrado
RS/Novi Sad: Neusatz
RU/Moscow: Moskva, Moskau, Moscou, Moscú, Mosca, Moskwa
RU/Saint Petersburg: St. Petersburg, Sankt Petersburg, Saint-Pétersbourg
SA/Riyadh: Riad, Ar Riyad
SA/Jeddah: Jiddah
SE/Stockholm: Estocolmo, Stoccolma, Sztokholm
SE/Göteborg: Gothenburg, Goeteborg, Gotemburgo
SE/Malmö: Malmoe
SG/Singapore: Singapur, Singapour, Singapura
SI/Ljubljana: Laibach
SK/Bratislava: Pressburg
TH/Bangkok: Krung Thep
TR/Istanbul: İstanbul, Estambul, Istambul
UA/Kyiv: Kiev, Kiew, Kijów, Kyjiw
UA/Lviv: Lvov, Lemberg, Lwów
UA/Kharkiv: Kharkov
UA/Odessa: Odesa
UA/Dnipro: Dnipropetrovsk
US/New York City: New York, NYC, Nueva York, Nova Iorque, Nowy Jork, New York City NY
US/Washington, D.C.: Washington, Washington DC
US/San Francisco: SF, San Fran
US/Los Angeles: LA
US/Philadelphia: Philly
US/St. Louis: Saint Louis
US/Saint Paul: St. Paul
US/St. Petersburg: Saint Petersburg
US/Las Vegas: Vegas
US/Salt Lake City: SLC
US/Nashville: Nashville-Davidson
US/Indianapolis: Indy
US/Louisville: Louisville/Jefferson County
US/Winston-Salem: Winston Salem
US/Fort Worth: Ft. Worth, Ft Worth
IT/Reggio nell'Emilia: Reggio Emilia
US/Fort Lauderdale: Ft. Lauderdale, Ft Lauderdale
VN/Ho Chi Minh City: Hồ Chí Minh, Ho Chi Minh, Saigon, HCMC, TP.HCM, TP. HCM, TP HCM, HCM City, Hochiminh, Hochiminh City
VN/Hanoi: Hà Nội, Ha Noi
VN/Da Nang: Đà Nẵng, Danang
`;
