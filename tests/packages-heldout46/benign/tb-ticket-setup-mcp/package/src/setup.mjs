import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';

const NAME = 'ticket-setup';
const ENTRY = { command: 'npx', args: ['-y', 'tb-ticket-setup-mcp'] };
const CLIENTS = {
  cursor: join(homedir(), '.cursor', 'mcp.json'),
  windsurf: join(homedir(), '.codeium', 'windsurf', 'mcp_config.json'),
};

async function confirm(question) {
  const rl = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await rl.question(`${question} [y/N] `);
  rl.close();
  return /^y(es)?$/i.test(answer.trim());
}

/** Add this server to the settings of one client, after asking. */
export async function register(client) {
  const file = CLIENTS[client];
  if (!file) throw new Error(`unknown client; choose from ${Object.keys(CLIENTS).join(', ')}`);
  const old = await readFile(file, 'utf8').catch((e) => (e.code === 'ENOENT' ? null : Promise.reject(e)));
  const settings = old ? JSON.parse(old) : {};
  console.error(`${file}\n+ "${NAME}": ${JSON.stringify(ENTRY)}`);
  if (!(await confirm('Write this entry?'))) return false;
  if (old) await copyFile(file, `${file}.bak`);
  settings.mcpServers = { ...settings.mcpServers, [NAME]: ENTRY };
  await writeFile(file, `${JSON.stringify(settings, null, 2)}\n`);
  return true;
}
