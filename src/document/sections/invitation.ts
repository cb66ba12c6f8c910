import { regex } from '../../regex.js';

// "If this sounds like you, apply now", "Si vous avez ces qualités, postulez"
const CONDITIONAL = regex()`
  ^(?:
    if (?:you|this|that)\b.{0,300}\b(?:apply|join us|hear from you|reach out|get in touch|encourage)|
    si (?:vous|tu)\b.{0,300}\b(?:postule|rejoi|envoye|candidat)|wenn (?:du|sie)\b.{0,300}\b(?:bewirb|bewerb|freuen)|
    si (?:te|eres|tienes|cumples)\b.{0,300}\b(?:postula|aplica|envia|unete)|
    se (?:voce|sei|hai)\b.{0,300}\b(?:candidat|inscrev|envie|invia)|
    (?:als|indien) (?:je|jij|u)\b.{0,300}\b(?:sollicit|reageer|stuur|mail)|
    jesli\b.{0,300}\b(?:skontaktuj|napisz|aplikuj|wyslij|zglos|dolacz)|
    om (?:du|det)\b.{0,300}\b(?:ansok|kontakta|hor av dig|skicka)
  )
`;
// "Vous vous reconnaissez ? N'hésitez pas ...", "Dann bewirb dich", "¡Únete!", "Herken je jezelf?"
const INVITATIONS: readonly RegExp[] = [
  regex()`
    ^(?:
      (?:vous vous|tu te) (?:reconnai|retrouve)|n'hesite|
      (?:alors,? )?(?:n'attend\S+ plus\b|rejoi(?:ns|gnez)[- ]|postule)|si (?:vous|tu) (?:re)?cherche
    )
  `,
  regex()`
    ^(?:
      (?:du|sie) (?:erkenn\w+|find\w+) (?:dich|sich)\b|klingt (?:das|gut|spannend|interessant)|
      dann (?:bewirb|bewerben|freuen|schick|meld|werde|sende)|bewirb dich|bewerben sie sich|worauf wart|
      haben wir (?:dein|ihr)\w* interesse
    )
  `,
  regex()`
    ^[¿¡]?(?:
      te (?:reconoces|identificas|interesa|animas|sientes)|no (?:lo )?(?:dudes|esperes)|unete|postulate|inscribete|
      si (?:estas buscando|buscas)
    )\b
  `,
  regex()`
    ^(?:ti (?:riconosci|ritrovi|interessa)|non (?:esitare|aspettare)|candidati\b|unisciti|se (?:stai cercando|cerchi)\b)
  `,
  regex()`
    ^(?:
      (?:voce )?se (?:identific|reconhec)|nao (?:hesite|perca)|candidate-se|candidata-te|inscreva-se|junt(?:a-te|e-se)|
      se (?:voce )?(?:esta procurando|procura|busca)\b
    )
  `,
  regex()`
    ^(?:herken (?:je|jij)|(?:indien|als) (?:je|jij|u) (?:geinteresseerd|interesse)|ben (?:je|jij) geinteresseerd|spreekt (?:dit|deze)|twijfel niet|aarzel niet|solliciteer|dan (?:horen|zoeken|komen|maken) we)
  `,
  /^(?:jesli jestes zainteresowan|jestes zainteresowan|zainteresowan[aey]\b|aplikuj\b|dolacz do nas\b)/,
  // "Vi ser fram emot din ansökan med ...", "Esperamos tu candidatura", "Wir freuen uns auf Ihre Bewerbung"
  regex()`
    ^(?:
      vi (?:ser fram emot|ser frem til|gleder oss til|glader os til) (?:a |at )?(?:[a-z]+ )?(?:din|ditt|hora fran dig|hore fra dig|hore fra deg)\b|
      esperamos (?:tu|su|vuestra|con ganas tu) (?:candidatura|solicitud|curriculum|cv)\b|
      (?:attendiamo|aspettiamo) (?:la|il|le) (?:tu|su|vostr)\w{1,2} (?:candidatur|curricul|cv)|
      (?:aguardamos|esperamos) (?:a|o) (?:su|se|tu|te|voss)\w{1,2} (?:candidatura|contact|curricul|cv)|
      wir freuen uns (?:schon )?auf (?:ihre|deine|eure) (?:\w+ )?bewerbung|nous attendons (?:votre|ta|vos) (?:candidature|cv)|
      (?:we|wij) (?:ontvangen|zien) (?:graag )?(?:je|jouw|uw) (?:sollicitatie|cv)|czekamy na (?:\w+ )?(?:zgloszeni|aplikacj|cv)|
      tesime se na (?:vas|tvo)
    )
  `,
  /^(?:ar du intresserad|later det (?:har )?(?:intressant|spannande)|ansok (?:nu|redan|idag)|tveka inte)\b/,
];

/** Whether a line, in `plain()` form, does nothing but invite, behind which a list has ended. */
export const closesWith = (words: string): boolean => INVITATIONS.some((invitation) => invitation.test(words));

/** Whether a line, in `plain()` form, invites to apply and demands nothing. */
export const invites = (words: string): boolean => CONDITIONAL.test(words) || closesWith(words);

// "Best regards,", "8:00 am - 4:30 pm"
const GREETING = regex('i')`
  ^(?:(?:best|kind|warm(?:est)?|with(?: best)?|thanks (?:&|and)) )?regards\b[,.!]?$|^(?:yours )?sincerely,?$|
  ^\d{1,2}(?::\d\d)? ?[ap]\.?m\.? ?(?:-|–|to) ?\d{1,2}(?::\d\d)? ?[ap]\.?m\.?$
`;
const LONGEST_GREETING = 24;
/** Whether a line ends a letter, or names the hours of an office. */
export const isGreeting = (text: string): boolean => text.length <= LONGEST_GREETING && GREETING.test(text);
