/** Supranational regions, `name as given in records: names in use`; the first name counts among the names. */
export const REGIONS = `
Worldwide: World Wide; Global; Globally; Anywhere; Anywhere in the World; Anywhere in the Globe; Anywhere on the Globe; Anywhere on Earth; Whole World; International; Everywhere; All Countries; Any Country; Weltweit; Monde entier; Global Remote
Europe: Europa; European; Europe Timezones; European Timezones; European Time Zones; European Time Zone; European Timezone; Europäisch; Continental Europe; Mainland Europe; Geographical Europe; Wider Europe
European Union: EU; E.U.; EU Countries; EU Zone; Union européenne; Europäische Union; Unión Europea; UE
European Economic Area: EEA; EU/EEA; EEA Countries
Western Europe: Westeuropa; W. Europe; West Europe
Eastern Europe: Osteuropa; East Europe; Europa Wschodnia
Central Europe: Mitteleuropa
Central and Eastern Europe: CEE; Central & Eastern Europe; Central Eastern Europe
Southern Europe: South Europe
Northern Europe: North Europe
EMEA: E.M.E.A.; Europe, Middle East and Africa; Europe, the Middle East and Africa; Europe, Middle East & Africa; EMEA Region; EMEA Timezones
MENA: Middle East and North Africa
LATAM: LatAm; Latin America; Latin-America; LATAM Region; LATAM Countries; América Latina; Latinoamérica; Lateinamerika; Amérique latine; Latam Only
North America: N. America; NA Region; NAMER; Northern America; Nordamerika; Norteamérica; América del Norte; Amérique du Nord; NORAM
South America: S. America; Sudamérica; América del Sur; América do Sul; Südamerika; Amérique du Sud
Central America: Centroamérica; América Central
Americas: The Americas; North or South America; North and South America; North/South America; North & South America; North, Central and South America; North, Central or South America; AMER; Americas Region; Americas Timezones
APAC: Asia Pacific; Asia-Pacific; Asia/Pacific; Asia Pac; APAC Region; APJ; Asia-Pacific Region
Asia: Asien; Asie
Southeast Asia: South East Asia; South-East Asia; SEA Region; Südostasien
East Asia:
South Asia:
Central Asia:
Africa: Afrika; Afrique; África
Sub-Saharan Africa:
North Africa:
West Africa:
East Africa:
Southern Africa:
Middle East: The Middle East; Nahost; Naher Osten; Moyen-Orient; Oriente Medio
GCC: Gulf Region; GCC Countries
DACH: D-A-CH; DACH Region; DACH-Region; DACH Raum; DACH-Raum
Nordics: The Nordics; Nordic; Nordic Countries; Nordic Region; Norden
Scandinavia: Skandinavien; Scandinavie
Benelux: BeNeLux; Benelux Region
Baltics: The Baltics; Baltic States; Baltic Countries
Balkans: The Balkans; Western Balkans
Iberia: Iberian Peninsula
Caribbean: The Caribbean; Caribe; Karibik
Oceania: Ozeanien
ANZ: Australia and New Zealand; Australia & New Zealand; ANZAC
CIS: CIS Countries; Commonwealth of Independent States
UK and Ireland: UK & Ireland; UKI; UK&I
`;

/** Areas that stand for a city or a division: `country region city: names in use`; `-` for none, `_` for a space. */
export const METROS = `
US CA San_Francisco: San Francisco Bay Area; SF Bay Area; SF Bay; Bay Area; The Bay Area; Greater San Francisco Bay Area; Bay Area CA; San Francisco Bay; San Francisco Area; Greater San Francisco; SF/Bay Area
US CA -: Northern California; Southern California; NorCal; SoCal; Silicon Valley; Central California; Orange County
US CA Los_Angeles: Greater Los Angeles; Los Angeles Area; LA Area; Los Angeles Metropolitan Area; Greater Los Angeles Area; LA Metro
US CA San_Diego: San Diego Area; Greater San Diego
US NY New_York: NYC Metro; NYC Area; New York Metro; New York Metro Area; Greater New York; Greater New York City Area; New York City Metropolitan Area; New York Area; New York Metropolitan Area; NYC Metro Area; Greater NYC; Greater NYC Area; New York City Area; Tri-State Area
US MA Boston: Greater Boston; Boston Area; Greater Boston Area; Boston Metro; Boston Metro Area
US IL Chicago: Greater Chicago; Greater Chicago Area; Chicago Area; Chicagoland; Chicago Metro; Chicagoland Area
US WA Seattle: Greater Seattle; Greater Seattle Area; Seattle Area; Seattle Metro
US DC Washington: DC Metro; DC Metro Area; Washington DC Metro; Washington DC Metro Area; Washington DC Area; DC Area; DMV Area; Washington Metropolitan Area; Washington D.C. Area; Washington D.C. Metro Area; National Capital Area; Greater Washington DC
US GA Atlanta: Metro Atlanta; Greater Atlanta; Atlanta Area; Atlanta Metro; Atlanta Metro Area; Atlanta Metropolitan Area
US TX Dallas: Dallas-Fort Worth; Dallas/Fort Worth; DFW; Dallas Area; Dallas-Fort Worth Metroplex; DFW Area; DFW Metroplex; Dallas Metro; Greater Dallas; Dallas/Ft. Worth
US TX Houston: Greater Houston; Houston Area; Houston Metro
US TX Austin: Austin Area; Greater Austin; Austin Metro; Austin Metro Area
US CO Denver: Denver Metro; Denver Area; Denver Metro Area; Greater Denver; Greater Denver Area
US PA Philadelphia: Greater Philadelphia; Philadelphia Area; Philadelphia Metro
US MI Detroit: Metro Detroit; Detroit Area; Detroit Metro
US MN Minneapolis: Twin Cities; Minneapolis-St. Paul; Minneapolis/St. Paul; Minneapolis-Saint Paul; Minneapolis Area
US AZ Phoenix: Phoenix Area; Greater Phoenix; Phoenix Metro; Phoenix Metro Area
US UT Salt_Lake_City: Salt Lake City Area; Silicon Slopes; Greater Salt Lake City
US NC Raleigh: Research Triangle; Raleigh-Durham; Raleigh/Durham; Research Triangle Park; RTP; Raleigh Area; Triangle Area
US FL Tampa: Tampa Bay; Tampa Bay Area; Tampa Area
US FL Miami: Miami Area; Greater Miami; South Florida
US OR Portland: Portland Area; Portland Metro; Portland Metro Area
CA ON Toronto: GTA; Greater Toronto Area; Greater Toronto; Toronto Area; Greater Toronto & Hamilton Area; GTHA
CA BC Vancouver: Greater Vancouver; Metro Vancouver; Lower Mainland; Vancouver Area; Greater Vancouver Area
CA QC Montréal: Greater Montreal; Montreal Area; Grand Montréal; Greater Montreal Area
CA ON Kitchener: Kitchener-Waterloo; Waterloo Region
CA ON Ottawa: Ottawa Area; National Capital Region (Ottawa)
GB - London: Greater London Area; London Area; Central London; City of London; East London; West London; North London; South London
GB - Manchester: Greater Manchester Area; Manchester Area
FR Île-de-France -: région parisienne; Région Île-de-France; Paris Region; Greater Paris; Paris Area; Grand Paris; Région Ile de France; Greater Paris Metropolitan Region
FR région_lyonnaise -: région lyonnaise; Lyon Area
DE - Berlin: Greater Berlin; Berlin Area; Raum Berlin; Großraum Berlin; Berlin Metropolitan Area
DE - München: Greater Munich; Munich Area; Raum München; Großraum München; Greater Munich Metropolitan Area
DE - Hamburg: Raum Hamburg; Großraum Hamburg; Greater Hamburg Area
DE - Stuttgart: Raum Stuttgart; Großraum Stuttgart
DE - Köln: Raum Köln; Großraum Köln
DE - Frankfurt: Raum Frankfurt; Rhein-Main; Frankfurt Rhine-Main; Großraum Frankfurt; Rhein-Main-Gebiet
AU NSW Sydney: Greater Sydney; Sydney CBD; Sydney Area; Sydney Metro
AU VIC Melbourne: Greater Melbourne; Melbourne CBD; Melbourne Area
IN - Delhi: NCR; Delhi NCR Region; National Capital Region India
BR SP São_Paulo: Grande São Paulo; Greater São Paulo Area
PH - Manila: NCR Philippines; Metro Manila Area
IL - Tel_Aviv: Gush Dan; Greater Tel Aviv; Tel Aviv Area
IE - Dublin: County Dublin; Greater Dublin; Dublin Area
NL - Amsterdam: Amsterdam Area; Greater Amsterdam
ES - Madrid: Greater Madrid; Madrid Area; Greater Madrid Metropolitan Area
ES - Barcelona: Greater Barcelona; Barcelona Area; Greater Barcelona Metropolitan Area
PT - Lisboa: Greater Lisbon; Grande Lisboa; Lisbon Area
US WA -: Pacific Northwest Washington
US - -: West Coast USA; East Coast USA; US East Coast; US West Coast; East Coast US; West Coast US; Midwest US; US Timezones; US Time Zones; US Timezone; US Time Zone; US EST; US PST; US Eastern Time; US Remote; Remote US; US Only; USA Only; US-Based; US Based; US-Based Only; Within US
`;
