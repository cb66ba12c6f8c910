// "Software Engineers"; not "Senior Data Analysis"
const PLURAL = /^[^,(]+ [^ ,(]+(?:er|or|ist|ant|ent|ian|yst|ect|ern|nurse|man|lead)s$/i;

// "Care Workers / Care Assistants"
const OR = /( ?\/ ?)/;
const HEAD = /(?:er|or|ist|ant|ent|ian|yst|ect|ern|nurse|man|lead)s$/i;

/** One of the many that are sought, null where the head is no plural or a plural of everybody. */
export function singular(title: string): string | null {
  if (!PLURAL.test(title)) return null;
  const parts = title.split(OR);
  if (parts.length === 1) return title.slice(0, -1);
  return parts.every((part, n) => n % 2 === 1 || HEAD.test(part))
    ? parts.map((part, n) => (n % 2 === 1 ? part : part.slice(0, -1))).join('')
    : null;
}
