import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';

const ENTRY = { command: 'npx', args: ['b-timesheet-mcp@1.2.0'] };

async function confirm(question) {
  const rl = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(es)?$/i.test((await rl.question(`${question} [y/N] `)).trim());
  } finally {
    rl.close();
  }
}

/** Adds this server, and nothing else, to a client's configuration. */
export async function setup(file) {
  const config = JSON.parse(await readFile(file, 'utf8'));
  if (config.mcpServers?.timesheet) {
    console.log('timesheet is already configured');
    return;
  }
  console.log(`This entry will be added to ${file}:\n${JSON.stringify({ timesheet: ENTRY }, null, 2)}`);
  if (!(await confirm('Write it?'))) return;
  await copyFile(file, `${file}.bak`);
  config.mcpServers = { ...config.mcpServers, timesheet: ENTRY };
  await writeFile(file, JSON.stringify(config, null, 2) + '\n');
  console.log(`done; the old file is ${file}.bak`);
}
