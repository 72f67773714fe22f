import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';

const ENTRY = { command: 'npx', args: ['-y', 'rowing-club-mcp'] };

export async function setup(file) {
  if (!file) {
    console.log('usage: rowing-club-mcp setup PATH-OF-MCP-CONFIG');
    console.log(JSON.stringify({ mcpServers: { 'rowing-club': ENTRY } }, null, 2));
    return;
  }
  const doc = JSON.parse(await readFile(file, 'utf8'));
  const next = { ...doc, mcpServers: { ...doc.mcpServers, 'rowing-club': ENTRY } };
  console.log(JSON.stringify(next.mcpServers['rowing-club'], null, 2));
  const rl = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await rl.question(`add this entry to ${file}? [y/N] `);
  rl.close();
  if (answer.trim().toLowerCase() !== 'y') return;
  await copyFile(file, `${file}.bak`);
  await writeFile(file, `${JSON.stringify(next, null, 2)}\n`);
  console.log('done; the old file is kept with the ending .bak');
}
