import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';

export const FILE = join(homedir(), '.config', 'Claude', 'claude_desktop_config.json');

export async function install() {
  const conf = JSON.parse(await readFile(FILE, 'utf8').catch(() => '{}'));
  if (conf.mcpServers?.['setup-helper']) return console.log('already installed');
  const entry = { command: 'npx', args: ['setup-helper-mcp@1.0.3'] };
  console.log(`Add to ${FILE}:\n${JSON.stringify(entry, null, 2)}`);
  const rl = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await rl.question('Write it? [y/N] ');
  rl.close();
  if (answer.trim().toLowerCase() !== 'y') return console.log('nothing written');
  await copyFile(FILE, `${FILE}.bak`).catch(() => {});
  conf.mcpServers = { ...conf.mcpServers, 'setup-helper': entry };
  await writeFile(FILE, JSON.stringify(conf, null, 2));
}
