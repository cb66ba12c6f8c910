/** Milliseconds after which the event loop gets its turn, so that signals are seen. */
const TURN = 50;
/** Milliseconds since the program began; unlike `performance`, nothing has to be loaded for it. */
const now = (): number => process.uptime() * 1000;

/** Tells work that never waits when to let others have their turn. */
export const makeTurns = (): { due(): boolean; take(): Promise<void> } => {
  let last = now();
  return {
    due: () => now() - last > TURN,
    take: async () => {
      await new Promise((resolve) => setImmediate(resolve));
      last = now();
    },
  };
};
