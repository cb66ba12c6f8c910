/**
 * First-order divisions and the names in use for them: `country code name|other names`.
 * Codes are those of ISO 3166-2 for US, CA and AU; elsewhere `-`, as the name itself is the region.
 */
export const SUBDIVISIONS = `
US AL Alabama|Ala.
US AK Alaska
US AZ Arizona|Ariz.
US AR Arkansas|Ark.
US CA California|Calif.|Cali|Californie|Kalifornien
US CO Colorado|Colo.
US CT Connecticut|Conn.
US DE Delaware|Del.
US DC District of Columbia|D.C.|Washington DC Metro
US FL Florida|Fla.|Floride
US GA Georgia
US HI Hawaii
US ID Idaho
US IL Illinois|Ill.
US IN Indiana|Ind.
US IA Iowa
US KS Kansas|Kans.
US KY Kentucky
US LA Louisiana
US ME Maine
US MD Maryland
US MA Massachusetts|Mass.
US MI Michigan|Mich.
US MN Minnesota|Minn.
US MS Mississippi
US MO Missouri
US MT Montana
US NE Nebraska|Neb.|Nebr.
US NV Nevada|Nev.
US NH New Hampshire|N.H.
US NJ New Jersey|N.J.
US NM New Mexico|N.M.
US NY New York|N.Y.|New York State|State of New York|Upstate New York
US NC North Carolina|N.C.
US ND North Dakota|N.D.
US OH Ohio
US OK Oklahoma|Okla.
US OR Oregon|Ore.
US PA Pennsylvania|Penn.|Penna.
US RI Rhode Island|R.I.
US SC South Carolina|S.C.
US SD South Dakota|S.D.
US TN Tennessee|Tenn.
US TX Texas|Tex.
US UT Utah
US VT Vermont
US VA Virginia
US WA Washington|Wash.|Washington State|State of Washington
US WV West Virginia|W.Va.
US WI Wisconsin|Wis.|Wisc.
US WY Wyoming|Wyo.
CA AB Alberta|Alta.
CA BC British Columbia|B.C.|Colombie-Britannique
CA MB Manitoba
CA NB New Brunswick|Nouveau-Brunswick
CA NL Newfoundland and Labrador|Newfoundland
CA NS Nova Scotia|Nouvelle-Écosse
CA NT Northwest Territories
CA NU Nunavut
CA ON Ontario|Ont.
CA PE Prince Edward Island|PEI
CA QC Québec|Quebec|PQ
CA SK Saskatchewan|Sask.
CA YT Yukon
AU ACT Australian Capital Territory
AU NSW New South Wales
AU NT Northern Territory
AU QLD Queensland
AU SA South Australia
AU TAS Tasmania
AU VIC Victoria
AU WA Western Australia
GB - Greater London
GB - Greater Manchester
GB - West Midlands
GB - East Midlands
GB - West Yorkshire
GB - North Yorkshire
GB - South Yorkshire
GB - East Yorkshire
GB - Yorkshire
GB - Merseyside
GB - Tyne and Wear
GB - Kent
GB - Essex
GB - Surrey
GB - Sussex
GB - East Sussex
GB - West Sussex
GB - Hampshire
GB - Berkshire
GB - Buckinghamshire
GB - Oxfordshire
GB - Cambridgeshire
GB - Hertfordshire
GB - Bedfordshire
GB - Suffolk
GB - Norfolk
GB - Lincolnshire
GB - Nottinghamshire
GB - Derbyshire
GB - Leicestershire
GB - Northamptonshire
GB - Warwickshire
GB - Worcestershire
GB - Gloucestershire
GB - Wiltshire
GB - Somerset
GB - Dorset
GB - Devon
GB - Cornwall
GB - Herefordshire
GB - Shropshire
GB - Staffordshire
GB - Cheshire
GB - Lancashire
GB - Cumbria
GB - Northumberland
GB - County Durham
GB - Middlesex
GB - Avon
GB - Aberdeenshire
GB - Lanarkshire
GB - Fife
GB - Lothian
GB - Midlothian
GB - West Lothian
GB - Renfrewshire
GB - Ayrshire
GB - Glamorgan
GB - Gwent
GB - Dyfed
GB - Clwyd
GB - Gwynedd
GB - Powys
GB - County Antrim
GB - County Down
GB - South East England
GB - North West England
GB - South West England
DE - Baden-Württemberg
DE - Bayern|Bavaria|Bavière|Baviera
DE - Brandenburg
DE - Hessen|Hesse
DE - Mecklenburg-Vorpommern
DE - Niedersachsen|Lower Saxony
DE - Nordrhein-Westfalen|North Rhine-Westphalia|NRW
DE - Rheinland-Pfalz|Rhineland-Palatinate
DE - Saarland
DE - Sachsen|Saxony
DE - Sachsen-Anhalt|Saxony-Anhalt
DE - Schleswig-Holstein
DE - Thüringen|Thuringia
DE - Ruhrgebiet
DE - Rhein-Main-Gebiet
AT - Burgenland
AT - Kärnten|Carinthia
AT - Niederösterreich|Lower Austria
AT - Oberösterreich|Upper Austria
AT - Steiermark|Styria
AT - Tirol|Tyrol
AT - Vorarlberg
CH - Aargau
CH - Thurgau
CH - Graubünden
CH - Ticino|Tessin
CH - Vaud|Waadt
CH - Valais|Wallis
CH - Romandie
FR - Île-de-France|IDF|Ile de France
FR - Auvergne-Rhône-Alpes|AURA|Rhône-Alpes
FR - Bourgogne-Franche-Comté
FR - Bretagne|Brittany
FR - Centre-Val de Loire
FR - Grand Est
FR - Hauts-de-France
FR - Normandie|Normandy
FR - Nouvelle-Aquitaine
FR - Occitanie
FR - Pays de la Loire
FR - Provence-Alpes-Côte d'Azur|PACA|Région PACA
FR - Corse|Corsica
FR - Alsace
FR - Lorraine
FR - Aquitaine
FR - Picardie
FR - Bourgogne
FR - Haute-Savoie
FR - Bouches-du-Rhône
FR - Hauts-de-Seine
FR - Seine-Saint-Denis
FR - Val-de-Marne
FR - Val-d'Oise
FR - Yvelines
FR - Essonne
FR - Seine-et-Marne
FR - Loire-Atlantique
FR - Haute-Garonne
FR - Gironde
FR - Ille-et-Vilaine
FR - Finistère
FR - Morbihan
FR - Isère
FR - Alpes-Maritimes
FR - Bas-Rhin
FR - Haut-Rhin
FR - Vendée
FR - Côte d'Azur
IN - Andhra Pradesh
IN - Assam
IN - Bihar
IN - Chhattisgarh
IN - Goa
IN - Gujarat
IN - Haryana
IN - Himachal Pradesh
IN - Jharkhand
IN - Karnataka
IN - Kerala
IN - Madhya Pradesh
IN - Maharashtra
IN - Odisha
IN - Rajasthan
IN - Tamil Nadu
IN - Telangana
IN - Uttar Pradesh
IN - Uttarakhand
IN - West Bengal
BR - Acre
BR - Alagoas
BR - Amazonas
BR - Bahia
BR - Ceará
BR - Distrito Federal
BR - Espírito Santo
BR - Goiás
BR - Maranhão
BR - Mato Grosso
BR - Mato Grosso do Sul
BR - Minas Gerais
BR - Paraná
BR - Paraíba
BR - Pará
BR - Pernambuco
BR - Piauí
BR - Rio Grande do Norte
BR - Rio Grande do Sul
BR - Rondônia
BR - Roraima
BR - Santa Catarina
BR - Sergipe
BR - Tocantins
MX - Baja California
MX - Baja California Sur
MX - Chiapas
MX - Chihuahua|Chih.
MX - Coahuila|Coah.
MX - Estado de México|State of Mexico
MX - Guanajuato|Gto.
MX - Jalisco|Jal.
MX - Michoacán
MX - Nuevo León
MX - Quintana Roo
MX - San Luis Potosí
MX - Sinaloa
MX - Sonora
MX - Tabasco
MX - Tamaulipas|Tamps.
MX - Yucatán|Yuc.
ES - Andalucía|Andalusia
ES - Aragón
ES - Asturias
ES - Canarias|Canary Islands|Islas Canarias
ES - Cantabria
ES - Castilla-La Mancha
ES - Castilla y León
ES - Cataluña|Catalonia|Catalunya
ES - Comunidad de Madrid|Community of Madrid
ES - Comunidad Valenciana|Valencian Community
ES - Extremadura
ES - Galicia
ES - Islas Baleares|Balearic Islands|Baleares
ES - La Rioja
ES - Navarra
ES - País Vasco|Basque Country|Euskadi
ES - Región de Murcia
IT - Abruzzo
IT - Basilicata
IT - Calabria
IT - Campania
IT - Emilia-Romagna
IT - Friuli-Venezia Giulia|Friuli
IT - Lazio
IT - Liguria
IT - Lombardia|Lombardy
IT - Marche
IT - Molise
IT - Piemonte|Piedmont
IT - Puglia|Apulia
IT - Sardegna|Sardinia
IT - Sicilia|Sicily
IT - Toscana|Tuscany
IT - Trentino-Alto Adige|Trentino
IT - Umbria
IT - Valle d'Aosta
IT - Veneto
PL - Dolnośląskie|Lower Silesian Voivodeship
PL - Kujawsko-Pomorskie
PL - Lubelskie
PL - Lubuskie
PL - Łódzkie
PL - Małopolskie|Lesser Poland Voivodeship
PL - Mazowieckie|Masovian Voivodeship
PL - Opolskie
PL - Podkarpackie
PL - Podlaskie
PL - Pomorskie|Pomeranian Voivodeship
PL - Śląskie|Silesian Voivodeship
PL - Świętokrzyskie
PL - Warmińsko-Mazurskie
PL - Wielkopolskie|Greater Poland Voivodeship
PL - Zachodniopomorskie
NL - Drenthe
NL - Flevoland
NL - Friesland
NL - Gelderland
NL - Noord-Brabant|North Brabant
NL - Noord-Holland|North Holland
NL - Overijssel
NL - Zeeland
NL - Zuid-Holland|South Holland
NL - Randstad
BE - Vlaanderen|Flanders
BE - Wallonie|Wallonia
BE - Vlaams-Brabant
BE - Limburg
PT - Algarve
PT - Alentejo
PT - Madeira
ZA - Gauteng
ZA - KwaZulu-Natal
ZA - Western Cape
ZA - Eastern Cape
IE - Leinster
IE - Munster
PH - Calabarzon
PH - Central Visayas
PH - Central Luzon
PH - National Capital Region
GB - Rutland
GB - Isle of Wight
GB - Perthshire
GB - Angus
GB - Scottish Borders
GB - Dumfries and Galloway
GB - Argyll and Bute
GB - Moray
GB - County Tyrone
GB - County Armagh
GB - County Fermanagh
GB - County Londonderry
GB - Denbighshire
GB - Flintshire
GB - Pembrokeshire
GB - Carmarthenshire
GB - Ceredigion
GB - Monmouthshire
GB - Anglesey
DE - Berlin
DE - Bremen
DE - Hamburg
IN - Arunachal Pradesh
IN - Manipur
IN - Meghalaya
IN - Mizoram
IN - Nagaland
IN - Punjab
IN - Sikkim
IN - Tripura
IN - Andaman and Nicobar Islands
IN - Chandigarh
IN - Dadra and Nagar Haveli and Daman and Diu
IN - Delhi|NCT of Delhi
IN - Jammu and Kashmir|Jammu & Kashmir
IN - Ladakh
IN - Lakshadweep
IN - Puducherry|Pondicherry
BR - Amapá
BR - Rio de Janeiro
BR - São Paulo
MX - Aguascalientes
MX - Campeche
MX - Ciudad de México
MX - Colima
MX - Durango
MX - Guerrero
MX - Hidalgo|Hgo.
MX - Morelos
MX - Nayarit
MX - Oaxaca
MX - Puebla
MX - Querétaro|Qro.
MX - Tlaxcala
MX - Veracruz
MX - Zacatecas
ES - Ceuta
ES - Melilla
ES - Bizkaia|Vizcaya
ES - Gipuzkoa|Guipúzcoa
ES - Álava|Araba
NL - Groningen
NL - Limburg
NL - Utrecht
CO - Antioquia
CO - Cundinamarca
CO - Valle del Cauca
CO - Atlántico
CO - Risaralda
CO - Tolima
CO - Boyacá
CO - Norte de Santander
CO - Quindío
CO - Huila
CO - Nariño
CO - Caldas
AR - Provincia de Buenos Aires
AR - Entre Ríos
AR - Tucumán
AR - Neuquén
AR - Río Negro
AR - Chubut
AR - Misiones
AR - Jujuy
AR - Chaco
CL - Región Metropolitana|Región Metropolitana de Santiago
CL - Biobío
CL - Maule
CL - La Araucanía
SE - Västra Götaland|Västra Götalands län
SE - Skåne|Skåne län
SE - Stockholms län
SE - Östergötland|Östergötlands län
SE - Västerbotten|Västerbottens län
SE - Norrbotten|Norrbottens län
SE - Jönköpings län
SE - Halland|Hallands län
SE - Dalarna|Dalarnas län
SE - Värmland|Värmlands län
SE - Uppsala län
SE - Örebro län
SE - Småland
FR - Alpes-de-Haute-Provence
FR - Hautes-Alpes
FR - Ardèche
FR - Ardennes
FR - Ariège
FR - Aube
FR - Aude
FR - Aveyron
FR - Aisne
FR - Allier
FR - Calvados
FR - Cantal
FR - Charente
FR - Charente-Maritime
FR - Corrèze
FR - Corse-du-Sud
FR - Haute-Corse
FR - Côte-d'Or
FR - Côtes-d'Armor
FR - Creuse
FR - Dordogne
FR - Doubs
FR - Drôme
FR - Eure
FR - Eure-et-Loir
FR - Gard
FR - Gers
FR - Hérault
FR - Indre
FR - Indre-et-Loire
FR - Loir-et-Cher
FR - Loire
FR - Haute-Loire
FR - Loiret
FR - Lot-et-Garonne
FR - Lozère
FR - Maine-et-Loire
FR - Marne
FR - Haute-Marne
FR - Mayenne
FR - Meurthe-et-Moselle
FR - Meuse
FR - Moselle
FR - Nièvre
FR - Oise
FR - Orne
FR - Pas-de-Calais
FR - Puy-de-Dôme
FR - Pyrénées-Atlantiques
FR - Hautes-Pyrénées
FR - Pyrénées-Orientales
FR - Rhône
FR - Haute-Saône
FR - Saône-et-Loire
FR - Sarthe
FR - Savoie
FR - Seine-Maritime
FR - Deux-Sèvres
FR - Tarn
FR - Tarn-et-Garonne
FR - Vaucluse
FR - Haute-Vienne
FR - Vosges
FR - Yonne
FR - Territoire-de-Belfort
IE - County Carlow|Co. Carlow|Co Carlow
IE - County Cavan|Co. Cavan|Co Cavan
IE - County Clare|Co. Clare|Co Clare
IE - County Cork|Co. Cork|Co Cork
IE - County Donegal|Co. Donegal|Co Donegal
IE - County Dublin|Co. Dublin|Co Dublin
IE - County Galway|Co. Galway|Co Galway
IE - County Kerry|Co. Kerry|Co Kerry
IE - County Kildare|Co. Kildare|Co Kildare
IE - County Kilkenny|Co. Kilkenny|Co Kilkenny
IE - County Laois|Co. Laois|Co Laois
IE - County Leitrim|Co. Leitrim|Co Leitrim
IE - County Limerick|Co. Limerick|Co Limerick
IE - County Longford|Co. Longford|Co Longford
IE - County Louth|Co. Louth|Co Louth
IE - County Mayo|Co. Mayo|Co Mayo
IE - County Meath|Co. Meath|Co Meath
IE - County Monaghan|Co. Monaghan|Co Monaghan
IE - County Offaly|Co. Offaly|Co Offaly
IE - County Roscommon|Co. Roscommon|Co Roscommon
IE - County Sligo|Co. Sligo|Co Sligo
IE - County Tipperary|Co. Tipperary|Co Tipperary
IE - County Waterford|Co. Waterford|Co Waterford
IE - County Westmeath|Co. Westmeath|Co Westmeath
IE - County Wexford|Co. Wexford|Co Wexford
IE - County Wicklow|Co. Wicklow|Co Wicklow
DE - Oberbayern|Upper Bavaria
DE - Niederbayern|Lower Bavaria
DE - Oberpfalz
DE - Oberfranken
DE - Mittelfranken
DE - Unterfranken
DE - Schwaben|Swabia
DE - Allgäu
DE - Sauerland
DE - Münsterland
DE - Ostfriesland
DE - Schwarzwald|Black Forest
DE - Eifel
ES - Castellón|Castelló
ES - Las Palmas
ES - Tenerife
ES - Gran Canaria
ES - Mallorca|Majorca
ES - Ibiza|Eivissa
ES - Menorca
ES - Lanzarote
ES - Fuerteventura
`;
