const TEMPORARY = /^\.postings-\d+-[a-z0-9]+\.tmp$/;

/** A name, in use nowhere else, under which a file is written before it gets its own. */
export const temporaryName = (): string => `.postings-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`;

/** Whether a name is one under which runs write. */
export const isTemporary = (name: string): boolean => TEMPORARY.test(name);
