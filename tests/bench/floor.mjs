// The floor: what any program must do that reads a folder and writes JSON. node floor.mjs FOLDER OUTPUT
import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const [folder, output] = process.argv.slice(2);
const fd = openSync(output, 'w');
for (const name of readdirSync(folder).sort())
  writeSync(fd, `${JSON.stringify(readFileSync(join(folder, name), 'utf8'))}\n`);
closeSync(fd);
