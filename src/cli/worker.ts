import { parentPort, workerData } from 'node:worker_threads';
import { loadProgram } from './load.js';

if (parentPort) await loadProgram([]).serve(parentPort, workerData);
