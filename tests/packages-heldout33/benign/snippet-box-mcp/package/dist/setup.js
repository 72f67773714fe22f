import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';

const file = path.join(homedir(), '.cursor', 'mcp.json');
const entry = { command: 'npx', args: ['-y', 'snippet-box-mcp'] };

async function current() {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (e) {
    if (e.code === 'ENOENT') return null;
    throw new Error(`${file} could not be read: ${e.message}`);
  }
}

/** Add this server, and nothing else, to the settings after the person agrees. */
export async function setup() {
  const before = await current();
  const after = { ...before, mcpServers: { ...before?.mcpServers, 'snippet-box': entry } };
  console.log(`This entry will be added to ${file}:\n${JSON.stringify({ 'snippet-box': entry }, null, 2)}`);
  const rl = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await rl.question('Continue? [y/N] ');
  rl.close();
  if (!/^y(es)?$/i.test(answer.trim())) {
    console.log('Nothing was changed.');
    return 1;
  }
  await mkdir(path.dirname(file), { recursive: true });
  if (before) await copyFile(file, `${file}.bak`);
  await writeFile(file, `${JSON.stringify(after, null, 2)}\n`);
  console.log('Done.');
  return 0;
}
