import { part } from '../../regex.js';
import type { PageWords } from '../pages.js';

export const pages: PageWords = {
  button: 'candidati(?: ora)?|salva(?: offerta| annuncio)?|condividi|mostra (?:altro|meno|di piu)',
  frame: part`
    vai al contenuto\b|torna a(?:lle|i)? |(?:accedi|registrati|trova stipendi|recensioni azienda|carica il tuo cv)$
  `,
  way: 'offerte(?: di lavoro)?|aziende|contatti|chi siamo|(?:accetta|rifiuta)(?: tutto)?',
  field: 'nome|cognome|invia',
  foot: 'note legali',
  mail: 'da|a|inviato|oggetto',
  forwarded: 'messaggio',
  otherJobs:
    '(?:offerte(?: di lavoro)?|annunci|lavori) (?:simili|correlat[ie]|consigliat[ie])|altre offerte(?: .{2,40})?',
};
