import { copyFile, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';

const NAME = 'snippets';
const ENTRY = { command: 'npx', args: ['-y', 'client-setup-mcp'] };

const CLIENTS = {
  cursor: ['.cursor', 'mcp.json'],
  windsurf: ['.codeium', 'windsurf', 'mcp_config.json'],
  claude: ['.config', 'Claude', 'claude_desktop_config.json'],
};

async function confirm(question) {
  if (!process.stdin.isTTY) return false;
  const rl = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await rl.question(`${question} [y/N] `);
  rl.close();
  return /^y(es)?$/i.test(answer.trim());
}

export async function setup(client, remove) {
  if (!Object.hasOwn(CLIENTS, client)) {
    console.error(`unknown client; known: ${Object.keys(CLIENTS).join(', ')}`);
    return 2;
  }
  const file = join(homedir(), ...CLIENTS[client]);
  const doc = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  doc.mcpServers ??= {};
  if (remove) delete doc.mcpServers[NAME];
  else doc.mcpServers[NAME] = ENTRY;

  console.log(`${file}:\n  ${remove ? '-' : '+'} "${NAME}": ${JSON.stringify(ENTRY)}`);
  if (!(await confirm('Write this change?'))) {
    console.log('nothing changed');
    return 1;
  }
  await copyFile(file, `${file}.bak`).catch((e) => {
    if (e.code !== 'ENOENT') throw e;
  });
  await writeFile(`${file}.new`, JSON.stringify(doc, null, 2) + '\n');
  await rename(`${file}.new`, file);
  console.log(`done; the old file is ${file}.bak`);
  return 0;
}
