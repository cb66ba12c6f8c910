import { regex } from '../../regex.js';

/*
 * What employers say of themselves in other languages than English: from the verb on, as written.
 */

const NAMED = '([A-ZÀ-ÞĀ-ſ0-9),.\\]][^\\s]{0,40})\\s{1,3}';

/** Verbs that only with what follows them tell an employer. */
export const EMPLOYER_ABROAD = regex('g')`
  ${NAMED}(
    est|es|è|é|se|sta|está|encontra-se|te|ist|is|jest|vous|met|abre|är|engage|embauche|convoca|llama|requiere|apuesta|garantiza|promueve|fomenta|favorise|garantit|promeut|promove|gelooft|arbetar|värdesätter|
    s['’]engage|promuove|garantisce|assicura
  )(?![a-zß-ÿ])
`;

/** Whether a name is told by its sort: "A empresa Acme está", "Il ristorante Acme è"; of what stands before it. */
export const OF_SORT = regex()`
  (?:^|[.!?:;•]\s{1,3})(?:
    (?:Il|La|Lo|L['’]|O|A|El|Le|Het|De) ?(?:
      ristorante|hotel|albergo|pizzeria|trattoria|bar|azienda|società|ditta|impresa|cooperativa|restaurante|empresa|loja|
      clínica|padaria|escola|farmácia|pastelaria|associação|oficina|gruppo|grupo|groupe|bedrijf|organisatie
    )|Nasz [Kk]lient,?(?: firma)?|Vår kund,?|Il nostro cliente,?|O nosso cliente,?|Notre client,?|Nuestro cliente,?|
    Onze (?:klant|opdrachtgever),?|Unsere? (?:Kundin|Kunde|Mandantin|Mandant|Auftraggeber),?(?: die)?|Företaget|Firma
  ) $
`;

const SEARCHES = regex()`
  ^(?:
    est (?:(?:actuellement|toujours|aujourd['’]hui|également) )?(?:à la recherche|en recherche|en quête) d|
    (?:se encuentra|está) (?:actualmente )?en (?:la )?(?:búsqueda|busca) de |requiere (?:contratar|incorporar|vincular|una? |personal )|
    met au concours|(?:engage|embauche) (?:actuellement |de suite )?(?:une?[ .(·]|des |deux |plusieurs |\d)|
    (?:convoca|llama) a (?:concurso|una? |personal |profesionales )|
    te invita a |vous propose (?:un poste|un emploi|une mission|des postes|des missions|de rejoindre)|
    è (?:attualmente |costantemente |sempre )?(?:alla ricerca|in cerca) d|sta (?:cercando|selezionando|ricercando) |
    (?:está|encontra-se) (?:à procura de|(?:a )?(?:contratar|contratando|receb(?:er|endo) (?:candidaturas|currículos|inscrições)|recrutar|recrutando|selecionar|selecionando)|com (?:uma )?vagas?|em busca de) |abre (?:uma )?vagas? |är på jakt efter |ist (?:[^\s.]+ )?auf der Suche nach|is (?:[^\s.]+ )?op zoek naar
  )
`;
const PROMISES = regex()`
  ^(?:
    (?:apuesta|garantiza|promueve|fomenta) (?:[^\s.]+ ){1,4}?(?:igualdad|diversidad|inclusión)|
    (?:favorise|garantit|promeut|s['’]engage) (?:[^\s.]+ ){0,5}?(?:l['’])?(?:égalité|diversité|inclusion)|
    promove (?:[^\s.]+ ){0,3}?(?:igualdade|diversidade|inclusão)|gelooft in (?:gelijke|diversiteit|inclusi)|
    (?:arbetar|värdesätter) (?:[^\s.]+ ){0,3}?(?:jämställdhet|mångfald|likabehandling)|
    (?:promuove|garantisce|assicura) (?:[^\s.]+ ){0,3}?(?:pari|parità|diversità|l['’]inclusione)
  )(?![a-zß-ÿ])
`;

/** "est à la recherche d'un boulanger", "apuesta por la igualdad": what follows a name says that it hires. */
export const saysAbroad = (rest: string): boolean => SEARCHES.test(rest) || PROMISES.test(rest);

export const ABROAD_WORDS =
  'concours engage embauche convoca concurso contratar recrutar selecionar recrutando selecionando contratando candidaturas curriculos inscricoes vaga vagas recherche quete busqueda busca jakt requiere invita propose ricerca cerca cercando selezionando ricercando procura suche zoek igualdad diversidad inclusion egalite diversite pari parita diversita inclusione promove igualdade diversidade inclusao gelijke diversiteit jamstalldhet mangfald likabehandling'.split(
    ' ',
  );

/** "est une entreprise", "è una società": what only an employer is; from the verb on. */
const ORGANISATION = regex()`
  ^(?:est|es|é|è|ist|is|jest|to|är) (?:une? |un['’]|la |le |l['’]|el |il |una |uno |uma? |eine? |een |der |die |das |het |ett |en )?
  (?:(?!(?:de[rsmn]?|del|della|di|in|w|i|von|van|unsere[mrn]?|du|dans|do|da|för)\ )[^\s.;:!?]+ ){0,4}?(?:
    entreprise|société|start-?up|scale-?up|agence|association|coopérative|cabinet|PME|ESN|groupe|éditeur|fabricant|
    filiale|enseigne|bureau d['’]études|acteur|organisme|établissement|
    empresa|compañía|consultora|consultoría|organización|fundación|cooperativa|multinacional|cadena|grupo|
    società|azienda|impresa|realtà|agenzia|gruppo|multinazionale|software house|
    Unternehmen|Firma|Start-?up|Agentur|Hersteller|Anbieter|Dienstleister|Konzern|Verein|Stiftung|Gesellschaft|
    Unternehmensgruppe|Innovator|Spezialist|Zulieferer|bedrijf|onderneming|organisatie|leverancier|fabrikant|empreendimento|
    firma|spółka|producent|dostawca|företag|bolag|byrå|leverantör|tillverkare|koncern|kedja
  )(?![a-zß-ÿ])
`;

/** Whether what follows a name says that it is a company, an agency, a group, in another language than English. */
export const isOrganisationAbroad = (rest: string): boolean => ORGANISATION.test(rest);
