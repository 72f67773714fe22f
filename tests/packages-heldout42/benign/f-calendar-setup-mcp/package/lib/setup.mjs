import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';

const ENTRY = { command: 'npx', args: ['-y', 'f-calendar-setup-mcp'] };

/** Add this server to the settings file the person names, e.g. ~/.cursor/mcp.json. */
export async function setup(file) {
  if (!file) {
    console.error('usage: f-calendar-setup-mcp setup FILE');
    return 2;
  }
  const doc = JSON.parse(await readFile(file, 'utf8'));
  doc.mcpServers = { ...doc.mcpServers, calendar: ENTRY };
  console.log(`${file} will get:\n  "calendar": ${JSON.stringify(ENTRY)}`);
  const rl = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await rl.question('Write it? [y/N] ');
  rl.close();
  if (answer.trim().toLowerCase() !== 'y') return 1;
  await copyFile(file, `${file}.bak`);
  await writeFile(file, JSON.stringify(doc, null, 2) + '\n');
  return 0;
}
