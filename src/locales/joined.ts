/** What the languages of a registry have under a key, as alternatives of one expression; what several have alike stands once. */
export const joined = <Key extends string>(
  registry: Readonly<Record<string, { readonly [K in Key]?: string }>>,
  key: Key,
): string => [...new Set(Object.values(registry).flatMap((words) => words[key] ?? []))].join('|');

/** What they have there as words parted by spaces, each once. */
export const wordsUnder = <Key extends string>(
  registry: Readonly<Record<string, { readonly [K in Key]?: string }>>,
  key: Key,
): string[] => [...new Set(Object.values(registry).flatMap((words) => words[key]?.split(' ') ?? []))];
