import { titles as da } from './da/titles.js';
import { titles as de } from './de/titles.js';
import { titles as en } from './en/titles.js';
import { titles as es } from './es/titles.js';
import { titles as fi } from './fi/titles.js';
import { titles as fr } from './fr/titles.js';
import { titles as it } from './it/titles.js';
import { joined, wordsUnder } from './joined.js';
import { titles as nl } from './nl/titles.js';
import { titles as pl } from './pl/titles.js';
import { titles as pt } from './pt/titles.js';
import { titles as sv } from './sv/titles.js';
import { ru, titles as uk } from './uk/titles.js';

/** Alternatives of an expression on `plain()` text, parted by bars, without groups that capture. */
type Part = string;
/** Single words in `plain()` form, parted by spaces, one of which stands in each text that the keys before know. */
type Waking = string;

/** How a language brings up titles. Where the English of a key is not in `en`, it stands in the rule. */
export interface TitleWords {
  /** Words that no title holds: the page or the employer speaks. */
  readonly speaks: Part;

  // "Nous recherchons activement, pour notre atelier, un": what leads to a title in a sentence
  /** Seeks; adverbs behind it; "for" before whom; what a title begins with behind those. */
  readonly seeks?: Part;
  readonly seekAdverbs?: Part;
  readonly forWhom?: Part;
  readonly one?: Part;
  /** From when on: how it begins, and how it goes on; "as", before the article. */
  readonly when?: Part;
  readonly whenMore?: Part;
  readonly seekAs?: Part;
  /** Before the title. */
  readonly articles?: Part;
  /** Seeks, where no article is needed; the same only at the start of a line, and what does not follow there; articles, with their space. */
  readonly seekBare: Part;
  readonly seekFirst?: Part;
  readonly seekFirstNot?: Part;
  readonly bareArticles?: Part;
  /** Seeks, where who does the work follows at once. */
  readonly seekWho?: Part;
  /** Seeks, before a title in capitals, and what does not follow; the same in another script. */
  readonly seekNamed: Part;
  readonly seekNamedNot?: Part;
  readonly seekNamedOther?: Part;
  readonly soughtWords: Waking;
  readonly manyWords: Waking;
  /** "As", at the start of a sentence; articles behind it. */
  readonly as: Part;
  readonly asArticles?: Part;
  /** "As" and articles behind "join us". */
  readonly joinedAs?: Part;
  readonly joinArticles?: Part;
  readonly join?: Part;
  /** "Work as", with the space; "come as", before a tag of genders, and what does not stand before that. */
  readonly workAs?: Part;
  readonly comeAs?: Part;
  readonly learned?: Part;
  readonly asWords: Waking;
  /** "You will be"; articles behind it. */
  readonly youBe?: Part;
  readonly ourNext?: Part;
  readonly beWords?: Waking;
  /** "You": the reader is meant. */
  readonly reader: Part;

  // "Dein Alltag als Bäcker": what else brings a title up
  readonly day: Part;
  readonly dayArticles?: Part;
  readonly dayWords: Waking;
  /** Somebody is hired, with what stands before the title: "Recrutement d'un ". */
  readonly recruits?: Part;
  /** Announces a list of roles: "nous recrutons"; single words that wake the rule. */
  readonly announces?: Part;
  readonly announceWords?: Waking;
  /** Before the employer or the place behind it. */
  readonly at: Part;
  /** Seeks its own: "recherche son"; who seeks so is served: "chaque patient". */
  readonly own?: Part;
  readonly ownWords?: Waking;
  readonly served?: Part;
  /** "Två lediga tjänster lediga: en": numbers, adjectives, posts, what is said of them, articles. */
  readonly numbers: Part;
  readonly newPosts: Part;
  /** Single words: they wake the rule too. */
  readonly posts: Part;
  readonly postsOpen?: Part;
  readonly postArticles?: Part;
  /** "And" and what another title begins with. */
  readonly and: Part;
  readonly secondOne?: Part;
  /** "Chez Alouette, nos": with whom, and "our" before several. */
  readonly with?: Part;
  readonly ourMany?: Part;
  readonly ourManyWords?: Waking;
  /** "Na stanowisku", and beginnings of words by which one did so before. */
  readonly atPost?: Part;
  readonly atPostWords?: Waking;
  readonly doneBefore?: Part;

  // "Stellenbezeichnung: Koch": labels
  /** Those behind which other things than titles stand as often; those behind which only titles do. */
  readonly weakLabels: Part;
  readonly titleLabels: Part;
  /** Weak ones that are fields of a form. */
  readonly fieldLabels?: Part;
  /** How those begin that tell a language whose titles have small letters. */
  readonly toldLabels?: Part;
  /** Alone on a line above the title; the same above the name of a trade only. */
  readonly labelAlone?: Part;
  readonly weakAlone?: Part;
  readonly labelWords: Waking;

  // What a page calls itself.
  /** Pages of many jobs: a word of theirs; whole names, and what stands before those. */
  readonly listing?: Part;
  readonly pageOfJobs: Part;
  readonly ours?: Part;
  /** Before a title that is not the whole. */
  readonly headlineFirst?: Part;
  /** Between the title and the employer; longer ones first. */
  readonly headlineAt?: Part;

  // Titles without a word for who does the work.
  /** How lines begin that are none: what notices call themselves and their parts; on what terms. */
  readonly notice: Part;
  readonly terms: Part;
  /** What comes before one in a sentence: "as", who seeks, who seeks without an article, the post, "of", articles. */
  readonly soughtAs: Part;
  readonly soughtBy?: Part;
  readonly soughtBare?: Part;
  readonly postOf: Part;
  readonly postJoint?: Part;
  readonly soughtArticles?: Part;
  /** Behind the name of an employer: "As Larkfield, we". */
  readonly nameSpeaks?: Part;

  // What stands around a title on its line: "Stellenangebot: Koch in Teilzeit".
  /** What an advertisement is called, also before a title without a sign between; only with one; what may stand between. */
  readonly advert?: Part;
  readonly advertSigned?: Part;
  readonly advertFor?: Part;
  /** Seeks: "Cercasi"; articles, alone or behind that. */
  readonly wanted?: Part;
  readonly oneWanted?: Part;
  /** "Poste de", with the space. */
  readonly leadingPost?: Part;
  /** For whom, behind a title: "till vår"; as written, what stands before its town; short for a street. */
  readonly forHouse?: Part;
  readonly inTown?: Part;
  readonly street?: Part;
  /** When it begins: "ab sofort"; before a day. */
  readonly atOnce?: Part;
  readonly fromDay?: Part;
  /** Terms behind a title without a sign between: "in Teilzeit"; behind a sign; how those begin that need no sign. */
  readonly freeTerms?: Part;
  readonly signedTerms?: Part;
  readonly termsBegin?: Part;

  // The shape of titles.
  /** Single words as written, parted by spaces, that have no capital inside a title. */
  readonly small?: string;
  /** Words of sentences and slogans, which no title holds. */
  readonly sentence: Part;
  /** Single words as written, parted by spaces: praise and terms before a title in prose; those at which one ends. */
  readonly adjectives?: string;
  readonly stops: string;
}

/** The registry: a language is one file of this shape and one entry here. Norwegian goes before Swedish: of two that match, the first wins. */
export const TITLE_WORDS: Readonly<Record<string, Partial<TitleWords>>> = {
  en,
  de,
  fr,
  es,
  pt,
  nl,
  pl,
  it,
  da,
  sv,
  fi,
  uk,
  ru,
};

/** What all languages have under a key, as alternatives. */
export const titlesIn = (key: keyof TitleWords): string => joined(TITLE_WORDS, key);

/** The words that all languages have under a key, each once. */
export const titleWordsIn = (key: keyof TitleWords): string[] => wordsUnder(TITLE_WORDS, key);
