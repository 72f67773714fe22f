import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';

const CLIENTS = {
  cursor: ['.cursor', 'mcp.json'],
  windsurf: ['.codeium', 'windsurf', 'mcp_config.json'],
};
const NAME = 'bookmarks-hub';
const ENTRY = { command: 'npx', args: ['-y', 'hub-installer-mcp'] };

export async function setup(client) {
  if (!Object.hasOwn(CLIENTS, client ?? '')) {
    console.error(`usage: hub-installer-mcp setup <${Object.keys(CLIENTS).join('|')}>`);
    process.exit(2);
  }
  const file = join(homedir(), ...CLIENTS[client]);
  const config = JSON.parse(await readFile(file, 'utf8'));
  if (config.mcpServers?.[NAME]) {
    console.log('already set up');
    return;
  }
  console.log(`${file}\n+ mcpServers.${NAME} = ${JSON.stringify(ENTRY)}`);
  const rl = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await rl.question('Write this entry? [y/N] ');
  rl.close();
  if (answer.trim().toLowerCase() !== 'y') return;
  await copyFile(file, `${file}.bak`);
  config.mcpServers = { ...config.mcpServers, [NAME]: ENTRY };
  await writeFile(file, JSON.stringify(config, null, 2) + '\n');
  console.log('done; a copy of the old file is next to it (.bak)');
}
