import type { InputErrorCode } from './errors.js';
import { TimeoutError } from './watch.js';

/** Why the program made nothing of an input that it could read. */
export interface Defect {
  readonly code: InputErrorCode;
  readonly message: string;
}

/** What was thrown, for the one input that it was thrown for. */
export const defectOf = (thrown: unknown): Defect => ({
  code: thrown instanceof TimeoutError ? 'error.timeout' : 'error.internal',
  message: thrown instanceof Error ? thrown.message : String(thrown),
});

/** What inputs give, in their order. One on which the program fails is told from the others by parsing each alone. Never rejects. */
export const parseEach = async <Input, One>(
  inputs: readonly Input[],
  parse: (inputs: readonly Input[]) => readonly One[] | Promise<readonly One[]>,
): Promise<readonly ({ readonly one: One } | Defect)[]> => {
  try {
    return (await parse(inputs)).map((one) => ({ one }));
  } catch (thrown) {
    if (inputs.length === 1) return [defectOf(thrown)];
    const all: ({ readonly one: One } | Defect)[] = [];
    for (const input of inputs) all.push(...(await parseEach([input], parse)));
    return all;
  }
};
