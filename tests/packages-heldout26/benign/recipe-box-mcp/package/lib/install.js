import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';

const KEY = 'recipe-box';
const ENTRY = { command: 'npx', args: ['-y', 'recipe-box-mcp'] };

async function agreed(question) {
  const rl = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test(await rl.question(`${question} [y/N] `));
  } finally {
    rl.close();
  }
}

export async function install([file]) {
  if (!file?.endsWith('.json')) {
    console.error('name the configuration file, such as mcp.json');
    return 2;
  }
  const doc = JSON.parse(await readFile(file, 'utf8'));
  if (doc.mcpServers?.[KEY]) {
    console.error('already installed');
    return 0;
  }
  console.error(`${file}\n${JSON.stringify({ [KEY]: ENTRY }, null, 2)}`);
  if (!(await agreed('Add this entry?'))) return 1;
  await copyFile(file, `${file}.bak`);
  doc.mcpServers = { ...doc.mcpServers, [KEY]: ENTRY };
  await writeFile(file, `${JSON.stringify(doc, null, 2)}\n`);
  return 0;
}
