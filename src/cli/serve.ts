import type { MessagePort } from 'node:worker_threads';
import { convertBatch, type Settings } from '../io/batch.js';
import { realFiles } from '../io/files.js';
import { patient } from '../io/patient.js';
import type { Answer, Task } from '../io/pool.js';
import type { Found } from '../io/walk.js';

/** Between threads a path of bytes loses its class. */
const restored = (found: Found): Found =>
  found.kind === 'file' && typeof found.at !== 'string' ? { ...found, at: Buffer.from(found.at) } : found;

/** Answers the tasks that come through a port: converts the inputs of each with these settings. */
export const serve = async (port: MessagePort, settings: Settings): Promise<void> => {
  const { parsePostings, comparePostings } = await import('./library.js');
  const pipelines = { parse: parsePostings, compare: comparePostings };
  const reader = new URL('./reader.js', import.meta.url);
  const source = { files: patient(realFiles), stdin: (async function* () {})(), reader };
  port.on('message', async ({ id, batch }: Task) => {
    const results = await convertBatch(batch.map(restored), settings, pipelines, source);
    port.postMessage({ id, results } satisfies Answer);
  });
};
