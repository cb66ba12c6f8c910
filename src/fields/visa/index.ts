import { answerBelow } from '../../document/answer.js';
import { sentences } from '../../document/sentences.js';
import { defineField } from '../../extract/field.js';
import type { Rule } from '../../extract/rule.js';
import { STATED } from '../../extract/stated.js';
import { regex } from '../../regex.js';

// The patterns of this file read the `plain()` form.
// what the sentence must speak of: a work visa, or sponsoring a person
const TOPIC = regex()`
  \b(?:
    visas?|h-?1-?b|work permits?|immigration|green card|visum|visados?|visto|work authori[sz]ation|
    authori[sz]ed to work|right to work
  )\b
`;
const SPONSOR = /\bsponsor/;
const PERSON = regex()`
  \b(?:
    candidates?|applicants?|employment|individuals?|applications?|position|role|time|future|without|unable|require|need
  )\b
`;
// "do not provide visa sponsorship", "unable to sponsor", "cannot offer sponsorship at this time"
const NEGATED = regex()`
  \b(?:
    not|unable|cannot|can't|won't|don't|doesn't|aren't|isn't|never|nor|no longer|ineligible|neither
  )\b[^.!?\n]{0,90}?\b(?:sponsor|visas?\b|h-?1-?b\b|immigration)
`;
// "no visa sponsorship", "without the need for sponsorship", "sponsorship is not available", "Visa sponsorship: no"
const NONE = regex()`
  \bno (?:\w+ ){0,2}(?:visas?\b|sponsor|h-?1-?b)|\bwithout\b[^.!?\n]{0,70}\bsponsor|
  \b(?:sponsorship|visa support|sponsoring|visas?)\b[^.!?\n]{0,60}\b(?:not|unavailable|isn't|aren't)\b|
  sponsorship\s*[:-]\s*(?:no|none|not)\b|\bpas de (?:parrainage|sponsor)|\bkeine?n? (?:visum|visa)|\bsin patrocinio
`;
// "we sponsor visas", "happy to support H-1B transfers", "offers visa sponsorship"
const GIVES = regex()`
  \b(?:
    we|will|can|do|does|happy|glad|willing|able|open|offers?|provides?|including|includes?|with|sponsors?|help|support|
    supports
  )\b[^.!?\n]{0,60}?\b(?:
    sponsor(?:s|ing|ship)? (?:\w+ ){0,3}(?:visas?|h-?1-?b|work permits?)|
    (?:visas?|h-?1-?b|work permit|immigration|relocation)(?: \w+| &| /|,){0,3} (?:
      sponsor\w*|support|assistance|transfers?|help|costs?|fees?|process
    )
  )
`;
// "visa sponsorship available", "H1B transfers welcome", "H1B OK"
const AVAILABLE = regex()`
  \b(?:visa|h-?1-?b)(?: \w+){0,2} (?:sponsorship |transfers? |support )?(?:is |are )?
  (?:available|offered|provided|possible|welcome|supported|ok|okay|considered)\b|
  \bsponsorship (?:is |are )?(?:available|offered|provided|possible)\b|\bh-?1-?b transfers?\b|
  sponsorship(?: available)?\s*[:-]\s*(?:yes|available)\b|^\W*visas?(?: support)?\s*[:-]\s*(?:yes|available|offered)\b|
  \bhelp(?:s|ing)? (?:you )?with (?:your |the )?(?:relocation (?:and|&) )?visas?\b|
  \b(?:
    ofrecemos|oferecemos|offriamo|wij bieden|wir bieten|nous proposons
  )\b[^.!?\n]{0,50}\b(?:visado|visto|visum|visa)\b|
  \b(?:unterstutzung|hilfe) (?:\w+ ){0,2}(?:visum|visa)\b
`;
// a benefit by itself: "Visa sponsorship", "Relocation and visa support"
const BENEFIT = regex()`
  ^\W*(?:
    (?:full |relocation (?:package |support |assistance )?(?:and|&|\+|/) )?(?:work )?visa (?:
      sponsorship|support|assistance
    )|
    h-?1-?b
  )(?:(?: (?:and|&|\+|/) |,? )(?:relocation|work permit)[\w ]{0,30})?\W*$
`;
// the mark of a forum's first line, with the bars on both sides: "| REMOTE, H1B, INTERN"
const BAR = 2;
const FORUM_MARK =
  /[(|,/-]\s*(?:intern\w*(?!\w),? ?|full-?time,? ?|remote,? ?|and |or ){0,4}h-?1-?b\b|\|\s*visas?\s*(?:[|,)/]|$)/;
// "may consider", "case by case", "Will you require sponsorship?": neither offered nor refused
const OPEN = /\?\s*$|\b(?:may|might|case[- ]by[- ]case|depend(?:s|ing))\b/;

// "Sponsorship: none", "no sponsorship": a mark that needs no person
const MARK = regex()`
  ^\W*(?:visa )?sponsorship(?: available)?\s*[:-]|\bno (?:visa )?sponsorship\b|
  \b(?:cannot|can't|not able to|unable to|do not|don't) (?:offer|provide)(?: \w+)? sponsorship
  (?= ?(?:$|[.,;!]|at|for (?:this|the)))
`;
const QUESTION = /\?\s*$/;
// "Visa sponsorship", a question with its answer on the next line
const ASKED = regex()`
  ^\W*(?:work )?visa(?: sponsorship| support)?(?: available| offered)?\W*$|^\W*sponsorship(?: available| offered)?\W*$
`;

const rules: readonly Rule<boolean>[] = [
  {
    id: 'visa/sponsorship',
    strength: 'patterned',
    scope: 'block',
    where: {
      words: [
        'sponsor*',
        'visa',
        'visas',
        'visum',
        'h1b',
        'h1',
        'h',
        'visado',
        'patrocinio',
        'parrainage',
        'visto',
        'permit',
        'permits',
      ],
    },
    *find(block, document) {
      const answer = ASKED.test(block.plain) ? answerBelow(block, document) : null;
      if (answer !== null) {
        yield { value: answer, span: block.span };
        return;
      }
      for (const { start, end } of sentences(block.text)) {
        const text = block.plain.slice(start, end);
        const topic = TOPIC.test(text);
        const mark = MARK.test(text);
        if (!topic && !mark && !(SPONSOR.test(text) && PERSON.test(text))) continue;
        const span = { start: block.span.start + start, end: block.span.start + end };
        if (QUESTION.test(text)) continue;
        if (NEGATED.test(text) || NONE.test(text)) yield { value: false, span };
        else if (OPEN.test(text) || !(topic || mark)) continue;
        else if (GIVES.test(text) || AVAILABLE.test(text) || BENEFIT.test(text)) yield { value: true, span };
        else if (block.index < 3 && FORUM_MARK.test(block.plain.slice(Math.max(0, start - BAR), end + BAR)))
          yield { value: true, span, strength: 'positional' };
      }
    },
  },
];

/** Whether the employer sponsors a visa: offered, refused, null where neither is said. */
export const visaField = defineField<boolean, boolean>({
  name: 'visaSponsorship',
  rules,
  normalize: (value) => ({ value }),
  key: String,
  sources: [...STATED, 'body', 'header'],
  order: ['source', 'strength', 'support'],
});
