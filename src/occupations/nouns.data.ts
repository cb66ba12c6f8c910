/** Head nouns of job titles, `plain()` singular or as printed, of every trade; languages share one list, for titles mix them. */
export const NOUNS = `
bestuurslid organisatielid teamlid raadslid commissielid penningmeester voorzitter vrijwilliger vrijwilligster schoonmaker schoonmaakster leidster hulpverlener werkstudent
abogado abogada accountant acheteur acheteuse actor actress actuary adjuster administrador administradora administrateur
administratrice administrator administratorin advisor adviser advocate aerodynamicist agent agente agronomist aide alternance
alternant alternante ambassador ambassadeur amministratore analist analista analityk analyst analyste analytiker analytikerin
anesthesiologist animator animateur animatrice anwalt appraiser apprentice apprenti apprentie apprenticeship arbeiter arborist
architect architecte architekt architektin architetto arkitekt archivist arquiteto arquitecto arquiteta arquitecta arranger
artist asesor asesora asistente assembler assessor assistant assistante assistent assistente assistentin associate astronomer
asystent asystentka attendant attorney audiologist auditor auditeur auditrice ausbilder ausbildung author auxiliar auxiliaire
avocat avvocato auszubildende auszubildender baker banker barista bartender bauleiter beamter beheerder beauftragte beauftragter
berater beraterin biochemist biologist bioinformatician boilermaker bookkeeper botanist brewer bricklayer broker buchhalter
buchhalterin builder busser butcher buyer cabler captain caregiver caretaker carer carpenter cashier caseworker caterer ceo cfo
chairman chauffeur chauffeuse chargee charge chef chemist chief chiropractor cho cio ciso cleaner clerk climber clinician cmo
coach coder collector colaborador collaborateur collaboratrice collaboratore comercial commander commercial commerciale commis
commissioner comptable comptroller compliance conceptor concierge conducteur conductor conductrice confectioner conseiller
conseillere conservator constable consultant consultante consulente consultor consultora contabile contador contadora
contractor controleur controller controllerin convener cook coo coordinador coordinadora coordenador coordenadora coordinateur
coordinatrice coordinator coordinatore copywriter cosmetologist counsel counsellor counselor courier cpo crafter craftsman
crewmember cro cryptographer cto curator custodian cutter dancer dba dealer dean delegate delegue deliverer demonstrator dentist
deputy desarrollador desarrolladora desenvolvedor desenvolvedora designer dessinateur dessinatrice detective dev developer
developpeur developpeuse developper devops dietitian dietician digitador diretor diretora director directora directeur
directrice direttore direktor dirigent disenador disenadora dispatcher distributor diver docent docente doctor doorman
doctorant doctorante doktorand doktorandin dozent dozentin drafter draftsman driller driver dramaturg ecologist economist
economista editor educator educador educatrice educateur electrician eletricista elektriker elektroniker elektroinstallateur
embalmer employe employee encargado encargada enfermeiro enfermeira enfermera enfermero engineer enseignant enseignante
entwickler entwicklerin entrepreneur epidemiologist erzieher erzieherin especialista esthetician estagiario estagiaria estagio
estimator evaluator evangelist examinator examiner executive expert experte expertin fabricator fachinformatiker fachkraft
fachkrafte fachangestellte fachangestellter fachverkaufer fahrer fahrerin farmer farmhand farmworker fellow fellowship
firefighter fisherman fitter florist foreman forester formador formateur formatrice freelancer fundraiser funkcjonariusz
gardener gartner genealogist geodesist geographer geologist geophysicist gerente gestionnaire gestor gestora gerant gerante
geschaftsfuhrer geschaftsfuhrerin gespecialiseerde glazier gouvernante graphiste greeter groomer grafiker grafikerin
groundskeeper guard guide gunsmith gutachter hacker handwerker hairdresser hairstylist handyman harvester haustechniker
head headhunter helper historian host hostess housekeeper hygienist illustrator illustrateur implementer inbetriebnehmer
informaticien informaticienne informatiker informatikerin infirmier infirmiere ingenieur ingenieurin ingenieure ingeniero
ingeniera ingegnere engenheiro engenheira inspecteur inspector installateur installatore installer instructor instructeur
interpreter intern internship inventor investigator inzynier ingenjor jailer janitor jeweler jeweller journalist journaliste
judge juriste jurist juristin kassierer kaufmann kauffrau kellner kellnerin kierowca kierownik koch kochin konstrukteur
konstrukteurin konstruktor konsulent konsult konsultant konsultantka koordinator koordinatorin koordynator koordynatorka
kraftfahrer krankenpfleger krankenschwester laborant laborantin laborer labourer landscaper lagerist lawyer lead leader lecturer
lehrer lehrerin leiter leiterin leiding leiderschap liaison librarian lieutenant lifeguard lineman lineworker linguist
lobbyist locksmith logistician logistiker longshoreman loader machinist magasinier mageerder magazynier maid maler makler
maklerin manager managerin management marketer marketeer mason masseur massage mate mathematician maurer mechanic
mechaniker mechanikerin mecanicien mecanico mechatroniker mechatronikerin mediator medewerker medico medecin mentor
merchandiser merchant messenger metallurgist meteorologist meteorologe microbiologist midwife miller millwright miner minister
mitarbeiter mitarbeiterin mixer model moderator moderateur monteur monteurin mortician motorista mover musician nanny navigator
negociateur neurologist neurosurgeon notary nurse nutritionist obsluga officer ogrodnik oncologist onderzoeker ontwikkelaar
ontwerper opticien operario operaio operator operateur operatrice operador operadora opiekun opiekunka optician optometrist
orderly organiser organizer orthodontist ouvrier ouvriere overseer owner packager packer painter paralegal paramedic paraprofessional
partner passeur pastor pathologist pediatrician pedagogue perito personalreferent personalreferentin pfleger pflegerin
pflegefachkraft pharmacist pharmacien pharmacienne phlebotomist photographer phycisian physician physicist physiotherapist physiotherapeut
physiotherapeutin phd picker pilot pilote pipefitter planer planerin planificador planner plasterer plumber plombier podiatrist
policjant poissonier poseur postdoc postdoctoral pracownik praktikant praktikantin praktikum practitioner praticante prawnik
preparador preparator preparer president presenter principal produktmanager procurement producent producer producteur
productrice professional professeur professor professora professore profesor profesora programista programistka programador
programadora programmatore programmer programmeur programmierer programmiererin projektant projektantka projektleiter
projektleiterin projectleider projectmanager projektmanager promoter promotor proofreader prosecutor prosthetist provider provost
psychiatrist psychologist psychologue psychologe psycholog psychotherapist publicist purchaser przedstawiciel przedstawicielka
qa radiographer radiologist ranger realtor recepcionista receptionist receptionniste recepcjonista recepcjonistka recruiter recruteur
redacteur redactor redactrice redakteur redakteurin referent referentin refuse registrar registrator rekruter rep repairer
reporter representante representant representante representative researcher resident responsable responsavel retailer rigger
roofer roustabout sachbearbeiter sachbearbeiterin sailor salesman salesperson salesperson saleswoman sanitarian scheduler
schlosser schreiner scholar scientist scientifique scrum sdet sdr seamstress secretaire secretaria secretario secretary
sekretar sekretarka sekretarin seller sergeant serveur serveuse server serviceman servicer setter settler sheriff shepherd
shopper singer smith sociologist softwareentwickler softwareentwicklerin softwareingenieur softwarearchitekt solicitor
sommelier sonographer sourcer specialist specialista specialiste spezialist spezialistin specjalista specjalistka sprzedawca
sre stage stagiaire staffer statistician stationer steamfitter steward stewardess stocker stocktaker storyteller storekeeper
strateg strategist stratege stylist stylista stewardship student studentin stagista subcontractor substitute superintendent
supervisor superviseur supervisora superviseuse support surgeon surveyor sysadmin systemadministrator systemadministratorin
systemingenieur systemtechniker tailor taper teacher teamleiter teamleiterin teamleider teamlead teammate techlead technicien
technicienne technician technicus techniker technikerin technik technologist tecnico tecnica tecnologo teller temp tester
testeur testeuse testerin testmanager testmanagerin therapeut therapeutin therapist tierarzt tiler tischler titulaire tiler
toolmaker trader traducteur traductrice traductor traductora trailblazer trainee trainer trainerin trainor translator
treasurer trooper trucker tutor typist ubersetzer ubersetzerin umpire undertaker underwriter upholsterer usher utvecklare valet
validator varmesvetsare vendedor vendedora vendeur vendeuse venditore verkaufer verkauferin verkoper verkoopmedewerker
veterinarian vet vertriebsmitarbeiter vertriebsmitarbeiterin videographer vigile volunteer volontaire voluntario vp waiter
waitress warden warehouseman wartungstechniker watchman webdesigner webdeveloper webentwickler webmaster welder werkstudent
werkstudentin werkvoorbereider winemaker wirtschaftsprufer worker wrangler writer yardmaster zookeeper zoologist zusteller
arzt arztin kommunikator responsabile addetto addetta impiegato impiegata tirocinante tirocinio sviluppatore sviluppatrice
progettista grafico tecnologa becario becaria practicante pasante supervisor jefe jefa lider coordinador director
aprendiz conductor repartidor operario auxiliar cajero cajera cocinero cocinera camarero camarera medica enfermeiro
maestro maestra traductor investigador investigadora
pesquisador pesquisadora lider advogado advogada vendedor motorista cozinheiro atendente
handlaggare chef saljare larare sjukskoterska ingenjor projektledare tekniker specialist samordnare
rigger sorter steersman wiper mlro swe sde dispatcher preparator groomer
activist anesthetist auctioneer bailiff barber bellhop biller bookbinder bouncer bursar cantor chaplain choreographer cobbler
coroner decorator detailer dishwasher dosimetrist doula drummer endodontist engraver enumerator expediter facilitator flagger
groundsman interviewer journeyman laminator masseuse matron nurseryman oiler organist patroller perfusionist pollster porter
pressman priest proctor referee sawyer screener sculptor shearer solderer splicer stagehand stenographer stockbroker
transcriptionist trapper warehouser weigher deckhand boatswain purser cellarer sexton verger farrier glassblower ploughman
ombudsman ombudsperson rector chancellor hospitalist internist orthotist cartographer photogrammetrist gaffer colorist compositor
rotoscoper modeler annotator labeler localizer subtitler copyeditor columnist essayist blogger influencer adjudicator arbitrator
conciliator magistrate bondsman marshal cadet smokejumper emt cna lpn lvn crna bcba paraeducator interventionist headteacher
governess babysitter jockey rancher vintner distiller fishmonger cheesemonger chocolatier barback cellarman
disponent disponentin gartner gartnerin backer schweiser hebamme notar rechtsanwalt rechtsanwaltin bilanzbuchhalter einkaufer
einkauferin vertriebler polier dachdecker zimmerer rezeptionist rezeptionistin sozialpadagoge sozialpadagogin logopade logopadin
ergotherapeut ergotherapeutin apotheker apothekerin pta mta chemikant chemikantin biologe biologin chemiker chemikerin physiker
physikerin statistiker texter texterin mediengestalter mediengestalterin kameramann volontar volontarin kuchenhilfe friseur
friseurin kosmetikerin maskenbildner maskenbildnerin schneiderin landwirt landwirtin forstwirt steuerfachangestellte
steuerfachangestellter kfz-mechatroniker
boulanger boulangere patissier patissiere cuisinier cuisiniere cariste preparateur preparatrice menuisier charpentier couvreur
peintre electricien electricienne electromecanicien chaudronnier soudeur tourneur fraiseur ajusteur aide-soignant aide-soignante
kinesitherapeute orthophoniste sage-femme caissier caissiere chauffeur-livreur livreur livreuse standardiste notaire
approvisionneur logisticien logisticienne geometre metreur chercheur chercheuse paysagiste jardinier jardiniere hote hotesse
teleconseiller teleconseillere teleprospecteur
dependiente dependienta carretillero mozo peon albanil electricista fontanero soldador administrativo administrativa contable
fisioterapeuta limpiador limpiadora delineante periodista fotografo fotografa jardinero teleoperador teleoperadora
garcom entregador pedreiro encanador estoquista repositor balconista faxineiro faxineira porteiro zelador encarregado
bakker slager timmerman metselaar schilder loodgieter elektricien lasser heftruckchauffeur verpleegkundige verzorgende huisarts
leerkracht boekhouder advocaat notaris secretaresse vertegenwoordiger inkoper tekenaar adviseur stagiair kapper hovenier vertaler
kucharz kelner kelnerka barman barmanka piekarz rzeznik murarz ciesla malarz elektryk spawacz slusarz tokarz pielegniarka
pielegniarz lekarz lekarka farmaceuta nauczyciel nauczycielka przedszkolanka ksiegowa ksiegowy adwokat kasjer kasjerka handlowiec
dyrektor tlumacz tlumaczka dziennikarz fryzjer fryzjerka kosmetyczka doradca stazysta stazystka
cuoco cuoca cameriere cameriera panettiere pasticcere muratore falegname imbianchino idraulico elettricista saldatore meccanico
autista magazziniere magazziniera infermiere infermiera farmacista fisioterapista insegnante educatore educatrice ragioniere
segretaria segretario commesso commessa cassiere cassiera geometra traduttore traduttrice giornalista parrucchiere giardiniere
kock servitor bagare snickare murare malare rormokare svetsare mekaniker chauffor lastbilschauffor lagerarbetare lakare apotekare
forskollarare barnskotare ekonom redovisningsekonom advokat sekreterare butikssaljare inkopare planerare programmerare testare
enhetschef stadare frisor tradgardsmastare oversattare drifttekniker maskinoperator montor personalspecialist
ejecutivo ejecutiva psicologo psicologa panadero panadera carnicero peluquero peluquera chofer mesero mesera vigilante almacenista ayudante
istruttore istruttrice manutentore carrellista fornaio macellaio badante lavapiatti tornitore cozinheira cuidador cuidadora acougueiro frentista
celador celadora conserje portero portera pinche pastelero pastelera pescadero pescadera charcutero charcutera frutero frutera
reponedor reponedora almacenero almacenera transportista tornero fresador calderero montador montadora instalador instaladora
electromecanico chapista pintor pintora encofrador ferrallista yesero gruista maquinista agricultor tractorista podador
veterinario veterinaria matrona odontologo odontologa dentista higienista entrenador entrenadora socorrista ninera ninero
esteticista masajista costurera modista captador captadora azafata azafato aparejador topografo topografa capataz envasador
envasadora manipulador manipuladora costalero lavaplatos estilista manicurista obrero obrera velador intendente capturista
facturista nutriologo nutriologa bodeguero bodeguera mucama
brancardier brancardiere ergotherapeute dieteticien dieteticienne dentiste moniteur monitrice puericulteur puericultrice nounou
boucher bouchere charcutier charcutiere poissonnier poissonniere fromager fromagere manutentionnaire carrossier tuyauteur usineur
regleur cableur cableuse chauffagiste frigoriste ebeniste carreleur coffreur grutier terrassier facadier vigneron vigneronne
viticulteur viticultrice caviste tractoriste bucheron eleveur gardien gardienne pompier policier huissier courtier banquier
actuaire estheticienne couturier couturiere tapissier bibliothecaire documentaliste conditionneur conditionneuse affuteur
metrologue chimiste biologiste veterinaire palefrenier equipier equipiere crepier pizzaiolo audioprothesiste prothesiste ripeur
eboueur
portiere pizzaiola salumiere pescivendolo gastronomo scaffalista mulettista fattorino facchino fresatore carpentiere montatore
carrozziere verniciatore piastrellista ferraiolo escavatorista bracciante trattorista potatore ostetrica odontoiatra logopedista
colf estetista massaggiatore massaggiatrice sarta cucitrice amministrativo centralinista ragioniera commercialista assicuratore
disegnatore disegnatrice sistemista redattore redattrice bagnino bagnina animatore animatrice allenatore allenatrice capocantiere
capoturno caporeparto apprendista collaudatore collaudatrice assemblatore assemblatrice confezionatore confezionatrice vetrinista
telefonista telemarketer restauratore restauratrice fabbro calzolaio gelataio banconista rosticcere portantino erborista
odontotecnico serramentista lattoniere elettrauto gommista netturbino custode guardiano
coiffeur coiffeuse ambulancier ambulanciere plaquiste begeleider bezorger groepsleerkracht kucharka mechanik hydraulik stolarz lakiernik
fizjoterapeuta ratownik brygadzista rorlaggare maskinforare lokalvardare vardbitrade rektor
sygeplejerske sykepleier helsefagarbeider padagog larer tomrer snedker murer lahihoitaja sairaanhoitaja opettaja kokki myyja siivooja
kuljettaja sahkoasentaja kirjanpitaja ucetni ridic kuchar prodavac prodavacka elektrikar zamecnik svarec ucitel ucitelka skladnik uklizecka
cisnik servirka
banksman barrister beautician bosun childminder conveyancer croupier denturist draughtsman herdsman houseparent
invigilator kitchenhand locum mailman milker operative postman saucier scaffolder seafarer stablehand stevedore stockman
ajudante cabeleireira cabeleireiro diskare gerocultor gerocultora kok macon magazijnier operatore padeira padeiro
parrucchiera plongeur plongeuse podinspektor sprzataczka zimmermadchen

tourier touriere prepose preposee journalier journaliere adjoint adjointe intervenant intervenante accompagnant accompagnante
surveillant surveillante ludothecaire psychomotricien psychomotricienne osteopathe podologue podologiste opticienne
laborantine automaticien automaticienne electronicien electronicienne polymecanicien polymecanicienne horloger horlogere
bijoutier bijoutiere sertisseur polisseur polisseuse ferblantier etancheur serrurier metallier vitrier platrier sellier
maroquinier maroquiniere cordonnier modeliste barmaid lingere veilleur veilleuse traiteur brasseur meunier maraicher
maraichere horticulteur horticultrice pepinieriste arboriculteur apiculteur vacher vachere berger bergere ostreiculteur
matelot batelier demenageur coursier coursiere factrice manoeuvre echafaudeur ferrailleur foreur guichetier guichetiere
telephoniste etalagiste decorateur decoratrice urbaniste projeteur projeteuse cartographe geomaticien geomaticienne
statisticien statisticienne fiscaliste greffier greffiere gendarme sauveteur instituteur institutrice mediateur mediatrice
interprete correcteur correctrice imprimeur infographiste webmestre trieur trieuse emballeur emballeuse assembleur
assembleuse monteuse blanchisseur nettoyeur nettoyeuse laveur laveuse balayeur elagueur elagueuse fossoyeur thanatopracteur
marbrier sculpteur luthier fleuriste libraire chirurgien chirurgienne anesthesiste radiologue nutritionniste physiotherapeute
logopede psychotherapeute sociologue criminologue coordonnateur coordonnatrice soigneur soigneuse animalier animaliere
hygieniste aidant aidante mandataire prospecteur prospectrice agenceur agenceuse fraiseuse tourneuse soudeuse cordiste
elingueur pontier aiguilleur mecanicienne technico-commercial technico-commerciale patissier-chocolatier receptionnaire
lamaneur hotelier hoteliere encadrant encadrante directeur-adjoint directrice-adjointe ouvreur ouvreuse repasseur repasseuse
bobinier bobiniere mouleur mouleuse forgeron plieur plieuse rectifieur scieur scieuse empleado empleada trabajador
trabajadora kinesiologo kinesiologa fonoaudiologo fonoaudiologa parvularia garzon garzona gasfiter carpintero carpintera
herrero plomero ebanista tapicero tapicera sastre zapatero vidriero cerrajero jornalero jornalera estibador estibadora
despachador despachadora mercaderista impulsador impulsadora degustador degustadora tesorero tesorera cobrador cobradora
liquidador liquidadora recaudador recaudadora maquetador maquetadora corrector correctora locutor locutora realizador
realizadora camarografo camarografa sonidista bailarin bailarina cantante subgerente subdirector subdirectora comprador
compradora tasador tasadora inspectora bombero salvavidas marinero marinera agronomo agronoma ganadero ganadera barbero
maquillador maquilladora psicopedagogo psicopedagoga orientador orientadora mediador mediadora camarista planchador
planchadora patronista confeccionista cortador cortadora bordador bordadora ensamblador ensambladora matricero mecanizador
mecanizadora pulidor pulidora hojalatero lubricador engrasador frigorista calefactor antenista proyectista laboratorista
cirujano cirujana pediatra optometrista nutricionista dietista bibliotecario bibliotecaria archivero archivera camionero
camionera mensajero mensajera motociclista sumiller parrillero parrillera pizzero pizzera heladero heladera lavacopas bachero
promotora auditora licenciado licenciada monitora monitores conductora repartidora formadora perforista minero acompanante
educadora ludotecaria ludotecario integrador integradora dinamizador dinamizadora fresadora rotulista escaparatista
encuestador encuestadora guardavidas tramitador tramitadora agrimensor agrimensora mecanografa facilitadora tallerista
cuentacuentos cosechador cosechadora`;

/** Words of the list that name a trade only beside a stronger word, or that prose uses otherwise: never enough for a weak rule. */
export const WEAK_NOUNS =
  'devops ausbildung praktikum estagio internship talent leiding leiderschap crew support head commercial professional principal partner lead associate refuse management qa compliance procurement model stage massage mate temp technik scrum host resident provider owner helper deputy charge delegate employee student server guide setter substitute fellow staffer colaborador volunteer ambassador stewardship teammate trailblazer chief expert executive author hacker advocate mixer judge minister rep seller';
