import { copyFile, readFile, rename, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';

const NAME = 'kanban-board';
const ENTRY = { command: 'npx', args: ['-y', 'kanban-board-mcp'] };

async function agreed(question) {
  if (!process.stdin.isTTY) throw new Error('setup needs a terminal');
  const rl = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await rl.question(`${question} [y/N] `)).trim());
  } finally {
    rl.close();
  }
}

export async function setup(argv) {
  const { values } = parseArgs({ args: argv, options: { config: { type: 'string' }, remove: { type: 'boolean', default: false } } });
  if (!values.config) {
    console.error('usage: kanban-board-mcp setup --config FILE [--remove]');
    return 2;
  }
  const config = JSON.parse(await readFile(values.config, 'utf8'));
  const servers = { ...config.mcpServers };
  if (values.remove) delete servers[NAME];
  else servers[NAME] = ENTRY;

  console.error(values.remove ? `- mcpServers.${NAME}` : `+ mcpServers.${NAME} = ${JSON.stringify(ENTRY)}`);
  if (!(await agreed(`Change ${values.config}?`))) return 1;

  const backup = `${values.config}.${new Date().toISOString().replace(/[:.]/g, '-')}.bak`;
  await copyFile(values.config, backup);
  await writeFile(`${values.config}.tmp`, `${JSON.stringify({ ...config, mcpServers: servers }, null, 2)}\n`, { mode: 0o600 });
  await rename(`${values.config}.tmp`, values.config);
  console.error(`done, the old file is ${backup}`);
  return 0;
}
