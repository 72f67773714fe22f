import { copyFile, readFile, rename, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

const file = join(homedir(), '.cursor', 'mcp.json');
const NAME = 'snippet-board';
export const entry = { command: 'npx', args: ['-y', 'd-snippet-board-mcp'] };

async function agreed(question) {
  if (!process.stdin.isTTY) return false;
  const rl = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await rl.question(`${question} [y/N] `);
  rl.close();
  return answer.trim().toLowerCase() === 'y';
}

/** Add our own entry, leave every other one as it is. */
export async function setup() {
  let doc = {};
  let present = true;
  try {
    doc = JSON.parse(await readFile(file, 'utf8'));
  } catch (e) {
    if (e.code !== 'ENOENT') {
      console.error(`${file} cannot be read (${e.message}); nothing was changed`);
      return 1;
    }
    present = false;
  }
  if (doc.mcpServers?.[NAME]) {
    console.log(`${NAME} is there already`);
    return 0;
  }
  console.log(`This will be added to ${file}:\n${JSON.stringify({ [NAME]: entry }, null, 2)}`);
  if (!(await agreed('Write it?'))) {
    console.log('Nothing was changed.');
    return 1;
  }
  if (present) await copyFile(file, `${file}.bak`);
  const next = { ...doc, mcpServers: { ...doc.mcpServers, [NAME]: entry } };
  await writeFile(`${file}.new`, `${JSON.stringify(next, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
  console.log('Done. Restart the client.');
  return 0;
}
