import { parentPort } from 'node:worker_threads';
import type { Task } from '../io/apart.js';
import { textOf } from '../io/formatted.js';

const port = parentPort;
port?.on('message', async ({ bytes, kind, file, maxBytes }: Task) =>
  port.postMessage(await textOf(bytes, kind, file, maxBytes)),
);
