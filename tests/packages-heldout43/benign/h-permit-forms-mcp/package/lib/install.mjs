import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';

const CLIENTS = { cursor: join(homedir(), '.cursor', 'mcp.json') };
const ENTRY = { command: 'npx', args: ['-y', 'h-permit-forms-mcp'] };

/** `h-permit-forms-mcp install cursor`: asks, keeps a backup, adds this server's own entry. */
export async function install(client = 'cursor') {
  const file = Object.hasOwn(CLIENTS, client) ? CLIENTS[client] : undefined;
  if (!file) {
    console.error(`unknown client ${client}`);
    return 2;
  }
  const old = await readFile(file, 'utf8').catch(() => '{}');
  const config = JSON.parse(old);
  if (config.mcpServers?.['permit-forms']) {
    console.error('already there, nothing changed');
    return 0;
  }
  console.error(`will add to ${file}:\n${JSON.stringify({ 'permit-forms': ENTRY }, null, 2)}`);
  const ask = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await ask.question('go on? [y/N] ');
  ask.close();
  if (answer.trim().toLowerCase() !== 'y') return 1;
  await copyFile(file, `${file}.bak`).catch(() => {});
  config.mcpServers = { ...config.mcpServers, 'permit-forms': ENTRY };
  await writeFile(file, `${JSON.stringify(config, null, 2)}\n`);
  return 0;
}
