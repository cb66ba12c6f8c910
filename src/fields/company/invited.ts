import type { Block, Document } from '../../document/document.js';
import type { BlockRule, Match } from '../../extract/rule.js';
import { isPlace } from '../../gazetteer/is-place.js';
import { regex } from '../../regex.js';
import { joinedAt } from './joined.js';
import { matches, nameAt, type RawCompany } from './mention.js';
import { nameFrom, standsTimes, unshouted } from './scan.js';
import { SURE_NAME } from './subjects.js';

/*
 * Turns of other languages than English behind which only an employer's name stands: one is invited to it, welcomed by it, sought for it.
 * In `plain()` form.
 */

const INVITED = regex('g')`
  (?<![a-z])(?:
    (?:werde|werden sie) (?:ein )?teil von|verstarken? (?:sie )?das team (?:von|der|bei)|
    bewirb dich (?:jetzt |gleich |noch heute )?bei|bewerben sie sich (?:jetzt |gleich )?bei|willkommen (?:bei|im team von)|
    karriere bei|arbeiten bei|
    integrer(?: le groupe| l'equipe de)?|postulez chez|bienvenue (?:chez|dans l'equipe de)|
    bienvenid[oa]s? al? (?:equipo de )?|(?:sumate|incorporate|unirte|unirse) al? (?:equipo de )?|
    benvenut[oaie] (?:in|a|nel team di)|entra (?:nel (?:team|mondo)|nella squadra|a far parte) di|unirti a|
    bem-vind[oa]s? (?:a|ao)|(?:junta-te|junte-se) (?:a|ao)|(?:vem|venha) fazer parte d[ao] (?:equipa|equipe|time) d[ao]|trabalhe n[ao]|
    welkom bij|(?:kom|werk) (?:werken )?in het team van|solliciteer (?:direct |nu |vandaag nog )?bij|deel uit van|
    dolacz do(?: zespolu| firmy)?|
    valkommen till|bli en del av|karriar (?:hos|pa)|
    (?:recherchons|recrutons|cherchons) pour|(?:seleccionamos|buscamos) para|(?:selezioniamo|cerchiamo|ricerchiamo) per|
    (?:procuramos|recrutamos|selecionamos) para(?: [ao])?|(?:poszukujemy|szukamy) dla(?: firmy)?|
    administratorem (?:[a-z/]+ ){0,2}danych(?: osobowych)? jest|titolare del trattamento(?: dei dati)?(?: personali)? e
  )\ ?(?:(?:la|der|die|de|het|a|o)\ )?(?=\S)
`;
// "Como jefe de almacén en Acme,", "Come cuoco in Acme,"
const AS_ONE = /(?:^|[.!?] )(?:como|come) [a-z /'-]{3,50}? (?:en|in|presso|na|no) (?=[a-z\d])/g;
// "Per Acme selezioniamo", "Dla Acme poszukujemy", "Für Acme suchen wir", at the start of a sentence
const FOR = /(?:^|[.!?] )(?:per|pour|para(?: [ao])?|dla(?: firmy)?|fur(?: die)?) (?=[a-z\d])/g;
const SEEK =
  /^,? (?:(?:nous )?(?:selezioniamo|cerchiamo|ricerchiamo|recherchons|recrutons|procuramos|recrutamos|seleccionamos|buscamos|poszukujemy|szukamy)|suchen wir)\b/;
// "Depuis 1990, Acme", "Dal 1990 Acme", "Founded in 1990, Acme"
const SINCE = regex('g')`
  (?:^|[.!?]\ )(?:(?:founded|established|started)\ in|since|depuis|desde|dal|od|sedan|sinds|seit)\ (?:19|20)\d\d(?:,|\ roku,?)?\ (?:(?:a|o|la)\ )?
  (?:(?:staat|maakt|bouwt|levert|helpt|star|gor|bygger|levererar|hjalper|driver|steht|baut|entwickelt|produziert|fertigt)\ (?:die\ )?)?
  (?=[a-z\d])
`;
const ARTICLE = /(?<= )(?:La|Die|Das|De|Het|A|O) $/;
// "Lerche-Erfolgsgeschichte", "Lerche-Team": what is the employer's
const OF_ITS = /-(?:[A-Za-z]*geschichte|Team|Teams|Familie|Community|Reise|Mission|Welt)$/;
const VERB = /^ [a-z]{3,}/;

/** A German noun has a capital: there a lone word must come again. */
const isSound = (name: string, { language, text }: Document): boolean =>
  !language?.startsWith('de') || SURE_NAME.test(name) || standsTimes(text, name, 2);

function* behind(block: Block, document: Document, pattern: RegExp, goesOn?: RegExp): Generator<Match<RawCompany>> {
  for (const { 0: words, index } of matches(block.plain, pattern)) {
    // "La Casa del Hilo": the article is part of the name
    const article = ARTICLE.exec(block.text.slice(index, index + words.length))?.[0].length ?? 0;
    const at = index + words.length - article;
    const written = joinedAt(document, block.text, at, nameFrom(block.text, at));
    if (written === '' || OF_ITS.test(written) || isPlace(written, true) || !isSound(written, document)) continue;
    if (goesOn && !goesOn.test(block.plain.slice(at + written.length, at + written.length + 40))) continue;
    yield nameAt(block, at, unshouted(document.text, written), pattern === SINCE ? 'guessed' : undefined);
  }
}

/** An employer that one is invited to, that one is sought for, or that exists since a year. */
export const invited: BlockRule<RawCompany> = {
  id: 'company/invited-to',
  strength: 'positional',
  scope: 'block',
  where: {
    words:
      'teil team bewirb bewerben willkommen karriere arbeiten integrer postulez bienvenue bienvenido bienvenida bienvenidos bienvenidas sumate incorporate unirte unirse benvenuto benvenuta benvenuti benvenute entra unirti bem junta junte vem venha trabalhe welkom kom werk solliciteer deel dolacz valkommen bli karriar recherchons recrutons cherchons seleccionamos buscamos selezioniamo cerchiamo ricerchiamo procuramos recrutamos selecionamos poszukujemy szukamy suchen administratorem titolare como come founded established started since depuis desde dal od sedan sinds seit'.split(
        ' ',
      ),
  },
  *find(block, document) {
    yield* behind(block, document, SINCE, VERB);
    if (document.language === 'en' || document.language === null) return;
    yield* behind(block, document, INVITED);
    yield* behind(block, document, AS_ONE);
    yield* behind(block, document, FOR, SEEK);
  },
};
