import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';

const CLIENTS = { cursor: ['.cursor', 'mcp.json'], windsurf: ['.codeium', 'windsurf', 'mcp_config.json'] };
const NAME = 'issue-board';
const ENTRY = { command: 'npx', args: ['-y', 'e-issue-board-mcp'] };

/** `install CLIENT`: shows the entry, asks, keeps a backup and adds this server only. */
export async function install(client) {
  if (!Object.hasOwn(CLIENTS, client ?? '')) {
    console.error(`clients: ${Object.keys(CLIENTS).join(', ')}`);
    return 2;
  }
  const file = join(homedir(), ...CLIENTS[client]);
  const conf = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  if (conf.mcpServers?.[NAME]) {
    console.log('already installed');
    return 0;
  }
  console.log(`${file}\n+ "${NAME}": ${JSON.stringify(ENTRY)}`);
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await ask.question('Write this entry? [y/N] ');
  ask.close();
  if (answer.trim().toLowerCase() !== 'y') return 1;
  await copyFile(file, `${file}.bak`).catch(() => {});
  await writeFile(file, JSON.stringify({ ...conf, mcpServers: { ...conf.mcpServers, [NAME]: ENTRY } }, null, 2));
  console.log('done');
  return 0;
}
