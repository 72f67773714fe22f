import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';

const PLACES = {
  darwin: ['Library', 'Application Support', 'Claude'],
  win32: ['AppData', 'Roaming', 'Claude'],
  linux: ['.config', 'Claude'],
};
const file = join(homedir(), ...(PLACES[process.platform] ?? PLACES.linux), 'claude_desktop_config.json');
const entry = { command: 'npx', args: ['-y', 'g-home-hub-mcp'] };

/** Add this server to Claude Desktop after the person at the terminal agreed. */
export async function setup() {
  const missing = (e) => {
    if (e.code !== 'ENOENT') throw e;
  };
  const before = (await readFile(file, 'utf8').catch(missing)) ?? '{}';
  const config = JSON.parse(before);
  if (config.mcpServers?.['home-hub']) return console.log('already set up');

  console.log(`This adds the following entry to ${file}:\n${JSON.stringify({ 'home-hub': entry }, null, 2)}`);
  const rl = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await rl.question('Continue? [y/N] ');
  rl.close();
  if (!/^y(es)?$/i.test(answer.trim())) return console.log('nothing was changed');

  await copyFile(file, `${file}.bak`).catch(missing);
  config.mcpServers = { ...config.mcpServers, 'home-hub': entry };
  await writeFile(file, JSON.stringify(config, null, 2) + '\n');
  console.log('done, restart Claude Desktop');
}
