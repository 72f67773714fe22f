import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';

const entry = { command: 'npx', args: ['-y', 'o-changelog-mcp'] };

/** `o-changelog-mcp register FILE`: add this server, and only it, to a client's configuration file. */
export async function register(file) {
  if (!file) return console.error('usage: o-changelog-mcp register FILE'), 2;
  const doc = JSON.parse(await readFile(file, 'utf8'));
  if (doc.mcpServers?.changelog) return console.log('already there'), 0;
  const next = { ...doc, mcpServers: { ...doc.mcpServers, changelog: entry } };
  console.log(`This will be added to ${file}:\n${JSON.stringify({ changelog: entry }, null, 2)}`);
  const rl = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await rl.question('Write it? [y/N] ');
  rl.close();
  if (answer.trim().toLowerCase() !== 'y') return 1;
  await copyFile(file, `${file}.bak`);
  await writeFile(file, JSON.stringify(next, null, 2) + '\n');
  return 0;
}
