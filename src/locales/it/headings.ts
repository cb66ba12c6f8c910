import { regex } from '../../regex.js';
import type { Headings } from '../locale.js';

export const headings = (): Headings => [
  // "Chi siamo", "L'azienda", "Il nostro team"; not "Chi sei", "La posizione"
  [
    'about',
    regex()`
      ^(?:
        chi (?:siamo|e )|su di noi|(?:l'|la nostra )?azienda(?: cliente)?$|(?:la )?(?:societa|azienda)\b.{0,3}$|
        la nostra (?:azienda|storia|cultura|mission|vision|realta|societa)\b|il nostro (?:team|cliente|stack|gruppo)|
        i nostri valori|(?:descrizione|presentazione|profilo) (?:dell'|della |di )?(?:azienda|societa|aziendale)|
        (?:cosa|che cosa) facciamo|(?:il|il tuo) team$|conosci|(?:lo )?stack|tecnologie\b|
        ambiente (?:di lavoro|tecnologico)|contesto$
      )
    `,
  ],
  // "Note legali", "Pari opportunità"
  [
    'legal',
    regex()`
      \b(?:
        note legali|pari opportunita|privacy|diversita|inclusione|inclusivita|categorie protette|trattamento dei dati|
        accessibilita
      )|
      \blegge\b
    `,
  ],
  // "Processo di selezione", "Come candidarsi"
  [
    'process',
    regex()`
      \b(?:
        (?:processo|iter|fasi) (?:di |della )?selezion\w+|selezione$|come candidarsi|candidati (?:ora|subito|qui)|
        candidati$|candidarsi|document\w+ (?:da allegare|richiest\w+|necessari\w*)|incuriosit\w+|candidatur\w+|prossimi passi|data (?:di )?inizio|invia\b|sei interessat\w+|interessat\w+
      )
    `,
  ],
  ['contact', /^(?:contatt|(?:hai )?domande)/],
  // "Costituisce titolo preferenziale", "Requisiti graditi", "Nice to have", "Sarà un plus"
  [
    'preferred',
    regex()`
      \b(?:
        costitui\w+|(?:titol\w+ )?preferenzial\w+|preferibil\w+|gradit\w+|(?:un|come) plus\b|^(?:i )?plus$|apprezzat\w+|
        desiderabil\w+|(?<!\bprofilo (?:professionale )?)desiderat\w+|sara(?:nno)? (?:considerat|valutat|apprezzat)\w+|valore aggiunto|valuteremo|
        oltre ai requisiti|(?:un )?vantaggio\b|opzional\w+|facoltativ\w+|non (?:obbligator|indispensabil|essenzial)\w+|
        sarebbe|idealmente|ci piacerebbe|farebbe la differenza|fara la differenza|completano il profilo
      )
    `,
  ],
  // "Cosa offriamo", "Offerta", "Benefit", "Perché scegliere noi"
  [
    'benefits',
    regex()`
      \b(?:
        offriamo|offerta\b|(?:si|azienda) offre|cosa offre|vantaggi|perche\b|
        cosa (?:ti )?(?:troverai|avrai|riceverai|ti aspetta da noi|c'e per te)|welfare|proponiamo|ti offriamo|
        condizioni|i nostri plus|cosa (?:trovi|ci guadagni)|^il pacchetto|ti aspettano|(?:possibilita|opportunita|percors[oi]|prospettive) (?:di|del) (?:carriera|crescita|sviluppo)|
        competenze da sviluppare|cosa (?:imparerai|apprenderai|acquisirai)|(?:imparerai|inquadramento)$
      )
    `,
  ],
  // "Retribuzione", "RAL", "Contratto e retribuzione"
  [
    'pay',
    regex()`
      ^(?:
        (?:contratto|inquadramento) e (?:retribuzione|ral)|trattamento economico|(?:la )?retribuzione|ral\b|stipendio|compenso|
        range retributivo
      )
    `,
  ],
  // "Requisiti", "Il profilo", "Competenze richieste", "Chi cerchiamo"
  [
    'requirements',
    regex()`
      \b(?:
        requisit|profilo\b|competenz|qualific(?:a|he|azion[ei])\b|esperienz|conoscenz|
        (?:cosa|chi) (?:
          stiamo cercando|cerchiamo|ti serve|serve|ci aspettiamo|chiediamo|richiediamo|ti chiediamo|dovresti|devi|porti|
          hai
        )|
        titolo di studio|titoli di studio|formazione|istruzione|capacita|abilita|lingu[ae]\b|caratteristiche|
        sei (?:la persona|tu)\b|(?:la persona|chi|figura) che (?:cerchiamo|stiamo cercando|vorremmo)|(?:tuo|tuoi|tua|tue) (?:superpoter\w+|bagaglio|punti di forza|talent[oi]|qualita|background)|
        (?:qualcuno|persona|persone) che$|fa per te se|\bservono$|\bideale$|ti (?:riconosci|rivedi|ritrovi)|chi sei|su di te|(?:il|la) (?:nostr[oa] )?candidat[oa]|candidat[oa] ideale|
        (?:si )?richied\w+|richiest\w+|attitudini|doti\b|indispensabil\w+|essenzial\w+|obbligator\w+
      )|
      ^(?:stiamo )?(?:ri)?cerca?(?:hiamo|ndo)$|^(?:ti riconosci|sei|hai)\b
    `,
  ],
  // "Responsabilità", "Mansioni", "Di cosa ti occuperai", "Descrizione del ruolo", "Attività"
  [
    'duties',
    regex()`
      \b(?:
        responsabilita|mansion\w+|attivita|compiti|ruolo|posizione|il (?:tuo )?lavoro|
        (?:cosa|che cosa) (?:farai|ti aspetta|andrai)|occuper\w+|sarai\b|descrizione\b|
        (?:la|il) (?:risorsa|figura|persona|progetto|tuo impatto)\b|la tua (?:missione|giornata|sfida)|^una giornata da|obiettiv\w+|
        missione|lavorerai|in cosa consiste|opportunita$|sfide
      )
    `,
  ],
  // "Altre informazioni", "Sede di lavoro"
  [
    'other',
    regex()`
      ^(?:
        (?:altre |ulteriori )?informazioni(?: (?:aggiuntive|supplementari|generali|utili|addizionali))?|altri dettagli|
        dettagli|note|da sapere|(?:sede|luogo|orario|orari)(?: di lavoro)?
      )$
    `,
  ],
];

/** Words of headings that name no trade. */
export const generic = (): ReadonlySet<string> =>
  new Set(
    (
      "& + - a ad ai al alla altre altri altro anche attitudini attivita avere benefit bonus c' candidata candidati candidato candidatura " +
      'caratteristiche cerchiamo che chi ci colloqui come competenze completa completano con condizioni conoscenza conoscenze contratto ' +
      'cosa costituiranno costituisce costituiscono dei del della delle descrizione desiderabili desiderate desiderati deve devi di e ed ' +
      'esperienza esperienze essenziale essenziali essere far farai figura formazione generali gradita gradite graditi i ideale il in ' +
      'indispensabile indispensabili informazioni iter la lavorative lavoro le lingue linguistiche livello lo ma mansione mansioni minime ' +
      'minimi necessari necessaria necessarie necessario nella non obbligatori obbligatorie occuperai offerta offre offriamo operative ' +
      'opzionali per perche personale personali plus posizione preferenziale preferenziali preferibili premiante principale principali ' +
      'processo professionale professionali profilo qualifiche qualita requisiti requisito responsabilita ricerca ricercata ricercato ' +
      'ricerchiamo richiesta richieste richiesti richiesto ruolo sara saranno sei selezione si siamo skill skills soft specifiche studi ' +
      'su sua sue te tecnica tecniche tecnici tecnico ti titoli titolo trasversali trovera trovi tu tua tue tuo tuoi un una valore ' +
      'valutazione vantaggi vengono'
    ).split(' '),
  );
