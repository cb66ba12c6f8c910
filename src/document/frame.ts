import { regex } from '../regex.js';
import type { Block } from './document.js';

/*
 * What a page shows around a posting, in the `plain()` form of its lines: buttons, ways to other parts of it, and to an account.
 */

// "Apply now", "Save job", "Log in", "Jetzt bewerben", "Afficher plus", "Mostrar más"
const BUTTON = regex()`
  ^(?:
    (?:quick |easy )?apply(?: now| here| today| online| to role ›?)?|save(?: (?:this )?job)?|share(?: this job)?|
    show(?: (?:more|less|all.*))?|(?:see|learn|read) (?:more|less|all.*)|
    view (?:job|jobs|company|all.*)|menu|home|(?:find|browse) jobs|job (?:search|alerts)|(?:for|to) (?:employers|candidates|recruiters)|
    post a job|my account|(?:submit|upload|send|attach) (?:your |my |a )?(?:resume|cv)|skip navigation|search(?: jobs)?|register|
    (?:sign|log) ?(?:in|up)(?: (?:with|to) .{2,90})?|join now|agree & join .{2,20}|
    (?:new|already) (?:to|on) \w{2,20}\?|e-?mail or phone|password|forgot (?:your )?password\?|user agreement|
    (?:cookie|privacy) policy|by clicking .{2,90}|(?:jetzt )?bewerben|(?:speicher|merk|teil|druck|meld)en|
    (?:ich bin )?interessiert|mehr (?:an)?zeigen|postuler|enregistrer|partager|imprimer|
    (?:afficher|voir) (?:plus|moins)|inscribirme(?: en esta oferta)?|
    (?:guardar|compartir|denunciar)(?: (?:esta )?oferta)?|solicitar|aplicar|mostrar (?:mas|menos|mais)|candidatar-se|
    compartilhar|salvar|candidati(?: ora)?|salva(?: offerta| annuncio)?|condividi|mostra (?:altro|meno|di piu)|
    (?:nu |direct )?solliciteren|solliciteer(?: nu| direct)?|bewaar|delen|deel deze vacature|toon (?:meer|minder)|
    (?:chce )?aplik(?:uj|owac)(?: teraz)?|obserwuj|zapisz|udostepnij|zglos|pokaz (?:wiecej|mniej)|ansok(?: nu| har)?|
    spara(?: annons)?|dela|visa (?:mer|mindre)|powered by .{2,40}|(?:link to|report) this (?:job|ad)|
    signaler (?:l'|cette )(?:offre|annonce)
  )$
`;
// "Skip to main content", "We use some cookies to", "Accept all"
const ENGLISH = regex()`
  ^(?:
    skip to |(?:jump|back) to |cookies\b|(?:we|this (?:web)?site) uses? [a-z ]{0,30}cookies\b|
    (?:accept|reject|allow|manage|decline) (?:all|cookies|additional)\b
  )
`;
// "Zum Hauptinhalt springen", "Retour aux résultats", "Wszystkie oferty / ...", "Sparade annonser"
const OTHERS = regex()`
  ^(?:
    zum (?:haupt)?inhalt\b|zuruck zu|(?:aller|passer) au contenu\b|retour (?:a|aux|vers) |(?:ir|saltar) al contenido\b|
    volver a |vai al contenuto\b|torna a(?:lle|i)? |
    (?:ga )?(?:terug )?naar (?:de |het )?(?:hoofd)?(?:inhoud|overzicht|vacatures)\b|
    (?:ir|pular|saltar|avancar) para o conteudo\b|voltar (?:a|as|para) |(?:przejdz|wroc|powrot) do |wszystkie oferty\b|
    (?:hoppa |ga )?till (?:huvud)?innehall|tillbaka till |
    (?:
      anmelden|jobs finden|jobsuche|merkliste|se connecter|mon compte|creer un compte|iniciar sesion|mi area|
      buscar ofertas|accedi|registrati|trova stipendi|recensioni azienda|carica il tuo cv|inloggen|vacatures zoeken|
      bedrijfsreviews|salariswijzer|pesquisar ofertas|publicar oferta|todas as vagas|pagina da empresa|zaloguj sie|
      oferty pracy|profile pracodawcow|porady|dla firm|logga in|sok jobb|sparade annonser|platsbanken
    )$
  )
`;

/** Whether a line is a button of the page, or a field of its account. */
export const isButton = (plain: string): boolean => BUTTON.test(plain);

/** Whether a line is part of a page's frame, and nothing of a posting. */
export const isFrame = (plain: string): boolean => isButton(plain) || ENGLISH.test(plain) || OTHERS.test(plain);

// "URL: https://...", in `plain()` form
export const URL_LINE = /^[^a-z\d]{0,4}(?:url|source|link|date|posted)\W{0,4}:|^https?:\/\/\S+$/;

// "---------- Forwarded message", "From: Ann", "Gesendet: Montag": the head of a mail
const MAIL_HEAD = regex()`
  ^[-_ ]{3,}(?:forwarded|original|weitergeleitete|ursprungliche|message|mensaje|messaggio|doorgestuurd)|
  ^(?:
    from|to|cc|date|sent|subject|reply-to|von|an|datum|gesendet|betreff|de|a|para|fecha|enviado(?: el)?|asunto|objet|
    envoye|da|inviato|oggetto|aan|verzonden|onderwerp
  )\s?: \S
`;

// "Saved on 2025-03-01 from my phone", "Downloaded from", "2025-03-01": what whoever kept it wrote above; no "Printed circuit designer"
const SAVED =
  /^(?:saved|copied|downloaded|exported|printed|scraped|retrieved|captured|archived) (?:on|at|from|by|via|to|in) |^\W*\d{4}-\d\d-\d\d\W*$/;

/** The number of the block with which a posting begins: what stands before it is an address, the head of a mail, a note, or part of a page's frame. */
export function ownStart(blocks: readonly Block[]): number {
  let start = 0;
  for (; start < MOST_AROUND; start++) {
    const words = blocks[start]?.plain;
    if (words === undefined || !(URL_LINE.test(words) || MAIL_HEAD.test(words) || SAVED.test(words) || isFrame(words)))
      return start;
  }
  return start;
}
const MOST_AROUND = 8;
