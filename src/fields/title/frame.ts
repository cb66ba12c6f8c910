import { regex } from '../../regex.js';

/*
 * What a page shows above and around a posting, in the `plain()` form of its lines: ways to other parts of it, and to an account.
 */

// "Skip to main content", "We use some cookies to", "Accept all", "Log in"
const ENGLISH = regex()`
  ^(?:
    skip to |(?:jump|back) to |cookies\b|(?:we|this (?:web)?site) uses? [a-z ]{0,30}cookies\b|
    (?:accept|reject|allow|manage|decline) (?:all|cookies|additional)\b|
    (?:menu|log ?in|sign ?in|sign ?up|register|search|search jobs)$
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

/** Whether a line is part of a page's frame, and nothing of a posting. */
export const isFrame = (plain: string): boolean => ENGLISH.test(plain) || OTHERS.test(plain);
