import type { TimeWords } from '../time.js';

export const time: TimeWords = {
  years: 'anni, anno',
  monthUnits: 'mesi, mese',
  numbers: 'un/uno/una, due, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici, dodici',
  to: 'a, o, e, ai',
  atLeast: 'almeno, minimo, minima di, più di, oltre',
  upTo: 'fino a, meno di, massimo',
  orMore: 'o più',
  experience: 'esperienza, esperienze, competenza',
  other: 'fa, di storia, di attività',
  otherBefore: 'da, da oltre, da più di, ultimi, prossimi, dopo, ogni, durante',
  company: 'siamo, abbiamo, vantiamo, nostra, nostro, nostre, nostri, azienda',
  months:
    'gen/gennaio, feb/febbraio, mar/marzo, apr/aprile, mag/maggio, giu/giugno, lug/luglio, ago/agosto, set/settembre, ott/ottobre, nov/novembre, dic/dicembre',
  children: 'bambini',
  aged: 'eta',
  agedFrom: 'tra(?: i)?|compresa tra',
  licence: 'patente(?: b)?',
};
