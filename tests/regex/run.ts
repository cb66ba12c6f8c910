// Judges the regular expressions that are new, and keeps the verdicts of all: npm run regex
import { collect } from './collect.js';
import { judgeNew, keyOf, readVerdicts, writeVerdicts } from './verdicts.js';

const run = async (): Promise<void> => {
  const expressions = await collect();
  const verdicts = readVerdicts();
  const used = new Set(expressions.map(keyOf));
  const kept = {
    linear: verdicts.linear.filter((key) => used.has(key)),
    measured: verdicts.measured.filter((key) => used.has(key)),
  };
  for await (const { at, verdict, because, ...expression } of judgeNew(expressions, verdicts)) {
    const key = keyOf({ at, ...expression });
    console.log(`${at}: ${verdict} (${because})\n  ${key}`);
    if (verdict === 'vulnerable') process.exitCode = 1;
    else kept[verdict].push(key);
  }
  writeVerdicts(kept);
  console.log(`${kept.linear.length} linear, ${kept.measured.length} measured`);
};

await run();
