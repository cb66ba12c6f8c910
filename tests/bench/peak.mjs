// Loaded before a program (--import): at its end writes its largest resident size, in KB, to descriptor 3.
import { writeSync } from 'node:fs';

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
