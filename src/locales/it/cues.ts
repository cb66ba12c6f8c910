import { regex } from '../../regex.js';
import type { Cues } from '../locale.js';

export const cues = (): Cues => ({
  // "è gradita", "costituisce titolo preferenziale", "sarà un plus", "preferibilmente", "idealmente"
  preferred: regex()`
    \b(?:
      gradit[oaie]\b|titol\w+ (?:preferenzial\w+|di preferenza)|preferenzial\w+|valutat[eaio] positivamente|preferit[oaie](?=[.)!]*$)|sarebbe(?:ro)? (?:ideale|ideali|bello|ottimo)|
      costitui\w+ (?:un |titolo |elemento )?(?:plus|preferenzial\w+|vantaggio|valore)|
      (?:
        e'?|sono|sara|saranno|sarebbe|rappresent\w+|considerat\w+|come
      ) (?:considerat\w+ )?(?:un |molto )?
      (?:plus|vantaggio|valore aggiunto|bonus|apprezzat\w+|gradit\w+|preferibil\w+|benvenut\w+|desidera\w+)|
      un plus\b|plus$|preferibile\b|apprezzat[oaie]\b|desiderabil\w+|opzional\w+|facoltativ\w+|nice to have|
      non (?:e |sono )?(?:obbligatori\w*|indispensabil\w+|necessari\w+|essenzial\w+)|valore aggiunto|
      (?:preferibilmente|idealmente)\b(?<=^.{0,16}\b\w+)
    )
  `,
  aside: /^(?:preferibilmente|idealmente)/,
  // "hai esperienza", "è richiesta", "cerchiamo una persona", "almeno 3 anni"
  demand: regex()`
    \b(?:
      (?:hai|sei|possiedi|conosci|parli|sai|devi|dovrai|dovra)\b|
      (?:e'?|sono|sara) (?:
        richiest\w+|necessari\w+|indispensabil\w+|obbligatori\w*|essenzial\w+|fondamental\w+|previst\w+
      )|
      si richied\w+|richiediamo|bisogna (?:avere|essere|sapere|parlare|conoscere)|completano il profilo|
      ricerca di un[ao]? (?:giovane|candidat|person|figur|profil|neo|diplomat|laureat)\w*|richiest[oaie]\b|indispensabil\w+|
      cerchiamo (?:una persona|qualcuno|persone|un profilo|un[ao]? (?:candidat|professionist|figura)\w*)|
      (?:il|la) candidat[oa] (?:ideale|deve|dovra)?|(?:almeno|minimo|piu di) .{0,15}\bann[oi]\b|\d+\+? anni|laurea\b|
      diploma\b
    )|
    (?:^|[.!] )(?:necessari[aoei]|obbligatori[aoe]?) \S
  `,
  frame: regex()`
    \b(?:
      (?:devi|dovrai|(?:candidat\w+|persona|aspirant\w+) (?:deve|devono|dovra|dovranno)|bisogna|occorre|e' necessario|e necessario|e' indispensabile|e indispensabile|e' importante) (?:
        avere (?!accesso)|essere (?!inviat|present|compilat|contattat|assunt|inserit)|saper[e]?\b(?! che)|possedere|parlare|conoscere|disporre di|risiedere|abitare
      )|
      cerchiamo (?:una persona|qualcuno|persone|una figura) che (?:sappia(?:no)?|sia(?:no)?|abbia(?:no)?|ami(?:no)?|possa(?:no)?|parli(?:no)?|conosca(?:no)?)\b|
      (?:sai|sapete) (?:usare|gestire|leggere|guidare|lavorare|utilizzare|cucinare)\b|
      idealmente,? (?:hai|sei|possiedi|conosci|parli)\b|
      patente [a-z]{1,2}\b[^.:?!]{0,24}\b(?:obbligatoria|richiesta|indispensabile|necessaria|gradita)\b|
      (?:inglese|francese|tedesco|spagnolo|russo|cinese|arabo) (?:e'? |sara )?(?:un plus|richiesto|indispensabile|gradito|necessario|obbligatorio)\b
    )|
    (?:^|[.!] )(?:essere )?automunit[oaei](?:/[oaei])?(?=[.!]|$)
  `,
  // "Esperienza in", "Ottima conoscenza di", "Capacità di", "Laurea in"
  opener: regex()`
    ^(?:
      (?:almeno|minimo|piu di) \w{1,8} ann[io]|\d+ ?\+? ann[io]|
      (?:(?:
        solid|buon|ottim|eccellent|comprovat|fort|approfondit|pregress|consolidat
      )[aeio]{0,2} (?:[\w-]{1,20} ){0,3}?)?(?:
        esperienz[ae]|conoscenz[ae]|padronanza|capacita|competenz[ae]|comprensione|familiarita|attitudine|dimestichezza|
        propensione|abilita
      ) (?:
        (?:
          di|del|della|delle|dei|nel|nella|nello|in|con|come|al|alla|pregressa|pratica|professionale|analitiche|
          relazionali|comunicative|organizzative|maturata|minima|tecniche
        )\b|
        dell'|nell'
      )|
      laurea|diploma (?:di|in)|(?:buon|ottim)[ao] (?:livello|inglese|uso)|inglese (?:fluente|scritto|b\d|c\d)|
      disponibilita a|passione per|autonomia (?:nel|nell)|patente
    )
  `,
  // "Gestire i clienti ...", "Realizzazione di ...", "Supporto a ..."
  work: regex()`
    ^(?!avere|essere|sapere|potere|piacere|parlare|conoscere|possedere|carriere|familiare|particolare|mare\b|benessere)
    (?:[a-z]{3,}(?:are|ere|ire)(?:rsi)?) |
    ^(?:gestione|supporto|sviluppo|monitoraggio|controllo|manutenzione|analisi|
    (?!formazione|retribuzione|istruzione|certificazione|comunicazione|motivazione|assicurazione|disposizione|posizione)
    [a-z]{4,}zione) (?:di|del|d[ae]lla|dei|delle|degli|dell'|e|a|al|alla|con)
  `,
  // "esperienza", "conoscenza", "laurea", "capacità"
  quality: regex()`
    \b(?:
      bisogna (?:sapere|parlare|essere)|(?:basi|nozioni) di|ti piace|esperienz|conoscenz|competenz|laurea|(?:neo)?laureat|diploma|titolo di studio|formazione|certificazion|capacita|abilita|
      padronanza|comprension|familiarita|livello|inglese|italian|lingua|lingue|fluente|ottim[oaie]|buon[oaie]?\b|
      solid[oaie]|forte|eccellent|autonom|proattiv|precision|flessibil|attitudin|predisposizion|orientament|
      problem solving|team work|lavoro in team|lavorare in team|comunicativ|relazional|analitic|motivat|motivazion|
      passion|interesse|curiosit|volonta|disponibilit|patente|anni di|dimestichezza|mentalita|organizzativ|background|
      skills|residenza|domicilio|pragmatism|leadership|spirito|puntual|precis[oaie]\b|affidabil|dinamic[oaie]|cordial|onest|tedesco|francese|spagnolo|automunit|abiti (?:in|nel|a|entro)\b
    )
  `,
  // "pari opportunità", "ambosessi", "L. 903/77", "dati personali"
  legal: regex()`
    pari opportunita|ambosess|ambo i sessi|entrambi i sessi|903/77|legge|discriminazion|orientamento sessuale|
    identita di genere|disabilita|categorie protette|dati personali|gdpr|privacy|diversita|inclusi(?:v|one)|nel rispetto
  `,
  // "buoni pasto", "welfare", "smart working", "formazione continua"
  benefit: regex()`
    \b(?:
      buoni pasto|ticket restaurant|ticket\b|welfare|smart working|lavoro agile|ferie|permessi|assicurazion|previdenza|
      premi[oa]? (?:di |produz|annual)|mbo\b|auto aziendale|tredicesima|quattordicesima|1[34](?:a|esima)? mensilita|
      orari?o? flessibil|flessibilita oraria|formazione (?:continua|aziendale)|crescita professionale|
      percorso di (?:crescita|carriera)|contratto a tempo|tempo indeterminato|retribuzione competitiva|
      ambiente (?:giovane|dinamico|stimolante)|convenzioni|palestra|budget|rimbors|asilo|congedo
    )
  `,
  // "Siamo", "La nostra azienda", "Unisciti", "Invia il CV"
  employer: regex()`
    ^(?:
      siamo\b|noi\b|la nostra\b|il nostro\b|nostr[oaie]\b|i nostri\b|offriamo|crediamo|operiamo|
      l'(?:azienda|offerta|annuncio)\b|
      (?:la|il|questa|questo) (?:
        societa|azienda|team|posizione|ruolo|risorsa|figura|selezione|annuncio|salario|retribuzione
      )\b|
      in [a-z0-9][\w&.'-]{1,40}[, ]+(?:crediamo|siamo|lavoriamo|offriamo|vogliamo)|unisciti|candidat[ie]\b|invia|
      inviare|se (?:sei|hai|ti|vuoi|pensi|cerchi)\b|per (?:candidar|maggiori|informazioni|ulteriori)|vuoi\b|vieni|
      sede\b|luogo|contratto|orario|ral\b|retribuzione|inquadramento|data\b|cosa\b|chi\b|come\b|perche\b|scopri|
      i candidati|gli interessati|#
    )
  `,
});
