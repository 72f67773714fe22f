import { createInterface } from 'node:readline/promises';
import { FILES, load, save } from './config.js';

const NAME = 'tc-client-setup';
const ENTRY = { command: 'npx', args: ['-y', NAME] };

async function confirm(question) {
  if (!process.stdin.isTTY) throw new Error('setup needs a terminal');
  const io = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await io.question(`${question} [y/N] `);
  io.close();
  return /^y(es)?$/i.test(answer.trim());
}

export async function setup(client) {
  const file = Object.hasOwn(FILES, client) ? FILES[client] : undefined;
  if (!file) throw new Error(`usage: ${NAME} setup ${Object.keys(FILES).join('|')}`);
  const config = await load(file);
  if (config.mcpServers?.[NAME]) return console.error('already there');
  console.error(`${file} would get:\n${JSON.stringify({ [NAME]: ENTRY }, null, 2)}`);
  if (!(await confirm('Add this entry?'))) return;
  await save(file, { ...config, mcpServers: { ...config.mcpServers, [NAME]: ENTRY } });
}
