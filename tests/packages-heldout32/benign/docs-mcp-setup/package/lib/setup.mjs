import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import readline from 'node:readline/promises';
import { clientOf } from './clients.mjs';

const ENTRY = 'docs';
const entry = () => ({ command: 'npx', args: ['-y', 'docs-mcp-setup', 'serve'] });

async function load(file) {
  let raw;
  try {
    raw = await readFile(file, 'utf8');
  } catch (e) {
    if (e.code === 'ENOENT') return { doc: {}, existed: false };
    throw e;
  }
  try {
    return { doc: raw.trim() ? JSON.parse(raw) : {}, existed: true };
  } catch {
    throw new Error(`${file} is not valid JSON, please repair it first; nothing was changed`);
  }
}

async function save(file, doc, existed) {
  await mkdir(path.dirname(file), { recursive: true });
  if (existed) await copyFile(file, `${file}.bak`);
  const temp = `${file}.docs-mcp.tmp`;
  await writeFile(temp, JSON.stringify(doc, null, 2) + '\n', 'utf8');
  await rename(temp, file);
}

async function confirm(question, yes) {
  if (yes) return true;
  if (!process.stdin.isTTY) throw new Error('not a terminal, use --yes to confirm');
  const rl = readline.createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await rl.question(`${question} [y/N] `)).trim());
  } finally {
    rl.close();
  }
}

export async function install({ client, yes, force }) {
  const { title, file: where, key } = clientOf(client);
  const file = where();
  const { doc, existed } = await load(file);
  const servers = { ...(doc[key] ?? {}) };
  if (servers[ENTRY] && !force) return `${title} has an entry "${ENTRY}" already, use --force to replace it`;
  console.error(`${file}\n+ ${key}.${ENTRY} = ${JSON.stringify(entry())}`);
  if (!(await confirm(`Write this to the configuration of ${title}?`, yes))) return 'nothing was changed';
  servers[ENTRY] = entry();
  await save(file, { ...doc, [key]: servers }, existed);
  return `done, please restart ${title}`;
}

export async function uninstall({ client, yes }) {
  const { title, file: where, key } = clientOf(client);
  const file = where();
  const { doc, existed } = await load(file);
  if (!existed || !doc[key]?.[ENTRY]) return 'there is no entry to remove';
  if (!(await confirm(`Remove "${ENTRY}" from the configuration of ${title}?`, yes))) return 'nothing was changed';
  const { [ENTRY]: _gone, ...rest } = doc[key];
  await save(file, { ...doc, [key]: rest }, existed);
  return 'removed';
}
