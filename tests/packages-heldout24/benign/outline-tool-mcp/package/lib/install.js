import { copyFile, readFile, rename, writeFile } from 'node:fs/promises';
import { CLIENTS } from './clients.js';

const NAME = 'outline-tool';
const ENTRY = { command: 'npx', args: ['-y', 'outline-tool-mcp'] };

async function read(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (e) {
    if (e.code === 'ENOENT') return null;
    throw new Error(`${file} is not valid JSON, nothing was changed`);
  }
}

function changed(config, remove) {
  const servers = { ...(config.mcpServers ?? {}) };
  if (remove) delete servers[NAME];
  else servers[NAME] = ENTRY;
  return { ...config, mcpServers: servers };
}

export async function install({ client, write, remove = false, log = console.log }) {
  const file = CLIENTS[client];
  if (!file) throw new Error(`clients are ${Object.keys(CLIENTS).join(', ')}`);
  const before = await read(file);
  if (!before) throw new Error(`${file} does not exist; start the client once`);
  const after = changed(before, remove);
  log(`${file}\n${remove ? '-' : '+'} "${NAME}": ${JSON.stringify(ENTRY)}`);
  if (!write) {
    log('Nothing was changed. Add --write to make the change.');
    return false;
  }
  const copy = `${file}.${new Date().toISOString().replace(/[:.]/g, '-')}.bak`;
  await copyFile(file, copy);
  await writeFile(`${file}.tmp`, `${JSON.stringify(after, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.tmp`, file);
  log(`Done, the old file is ${copy}`);
  return true;
}
