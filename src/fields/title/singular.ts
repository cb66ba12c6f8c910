// "Software Engineers"; not "Senior Data Analysis"
const PLURAL = /^[^,(]+ [^ ,(]+(?:er|or|ist|ant|ent|ian|yst|ect|ern|nurse|man|lead)s$/i;

/** One of the many that are sought, null where the head is no plural or a plural of everybody. */
export const singular = (title: string): string | null => (PLURAL.test(title) ? title.slice(0, -1) : null);
