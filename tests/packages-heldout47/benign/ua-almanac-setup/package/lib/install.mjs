import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';

const ENTRY = { command: 'npx', args: ['-y', 'ua-almanac-setup'] };

/** Add this server to the config file which the person names. */
export async function install(file) {
  if (!file) throw new Error('usage: ua-almanac-setup install CONFIG.json');
  const doc = JSON.parse(await readFile(file, 'utf8'));
  doc.mcpServers ??= {};
  if (doc.mcpServers.almanac) return console.log('already there');
  console.log(`${file} will get:\n${JSON.stringify({ almanac: ENTRY }, null, 2)}`);
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  const reply = await ask.question('Write it? [y/N] ');
  ask.close();
  if (reply.trim().toLowerCase() !== 'y') return console.log('nothing was changed');
  await copyFile(file, `${file}.bak`);
  doc.mcpServers.almanac = ENTRY;
  await writeFile(file, `${JSON.stringify(doc, null, 2)}\n`);
  console.log(`done; the old file is ${file}.bak`);
}
