import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';

const FILES = {
  claude: join(homedir(), 'Library', 'Application Support', 'Claude', 'claude_desktop_config.json'),
  cursor: join(homedir(), '.cursor', 'mcp.json'),
};
const ENTRY = { command: 'npx', args: ['-y', 'weather-cards-mcp'] };

export async function add(client) {
  const file = FILES[client];
  if (!file) throw new Error(`clients: ${Object.keys(FILES).join(', ')}`);
  const config = JSON.parse(await readFile(file, 'utf8'));
  if (config.mcpServers?.['weather-cards']) return console.log('already there');

  console.log(`${file}\n+ "weather-cards": ${JSON.stringify(ENTRY)}`);
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await ask.question('Add this entry? [y/N] ');
  ask.close();
  if (answer.trim().toLowerCase() !== 'y') return console.log('nothing changed');

  await copyFile(file, `${file}.backup`);
  config.mcpServers = { ...config.mcpServers, 'weather-cards': ENTRY };
  await writeFile(file, JSON.stringify(config, null, 2) + '\n');
  console.log(`added; the old file is ${file}.backup`);
}
