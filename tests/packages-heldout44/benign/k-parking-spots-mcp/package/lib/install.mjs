import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';

const FILES = { cursor: ['.cursor', 'mcp.json'], windsurf: ['.codeium', 'windsurf', 'mcp_config.json'] };
const NAME = 'parking-spots';
const ENTRY = { command: 'npx', args: ['-y', 'k-parking-spots-mcp'] };

export async function install(client) {
  if (!Object.hasOwn(FILES, client)) return fail(`unknown client, use one of ${Object.keys(FILES)}`);
  if (!process.stdin.isTTY) return fail('install needs a terminal');
  const file = join(homedir(), ...FILES[client]);
  const old = await readFile(file, 'utf8').catch(() => undefined);
  const doc = old ? JSON.parse(old) : {};
  if (doc.mcpServers?.[NAME]) return fail(`${NAME} is already in ${file}`);

  console.log(`This will be added to ${file}:\n`, JSON.stringify({ [NAME]: ENTRY }, null, 2));
  const rl = createInterface({ input: process.stdin, output: process.stdout });
  const said = await rl.question('Go on? [y/N] ');
  rl.close();
  if (!/^y(es)?$/i.test(said.trim())) return fail('nothing was changed');

  if (old !== undefined) await copyFile(file, `${file}.bak`);
  doc.mcpServers = { ...doc.mcpServers, [NAME]: ENTRY };
  await writeFile(file, JSON.stringify(doc, null, 2) + '\n');
  console.log('done');
  return 0;
}

function fail(message) {
  console.error(message);
  return 1;
}
