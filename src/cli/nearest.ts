/** How many letters must be put in, left out or changed to make one of the other. */
const distance = (a: string, b: string): number => {
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 0; i < a.length; i++) {
    const row = [i + 1];
    for (let j = 0; j < b.length; j++)
      row.push(
        Math.min(
          (before[j + 1] ?? 0) + 1,
          (row[j] ?? 0) + 1,
          (before[j] ?? 0) + (a[i]?.toLowerCase() === b[j]?.toLowerCase() ? 0 : 1),
        ),
      );
    before = row;
  }
  return before[b.length] ?? 0;
};

/** More letters than these, of so many that a name has, are no slip of the hand. */
const SLIPS = 0.4;

/** ` (did you mean title?)`: the name that was likely meant, also where a member of it was asked for; empty where none is like it. */
export const didYouMean = (given: string, names: readonly string[]): string => {
  const asked = given.slice(0, 40);
  const [nearest] = names
    .map((name) => ({ name, far: asked.startsWith(`${name}.`) ? 0 : distance(asked, name) }))
    .filter(({ name, far }) => far <= name.length * SLIPS)
    .sort((a, b) => a.far - b.far);
  return nearest ? ` (did you mean ${nearest.name}?)` : '';
};
