import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';

const clients = {
  cursor: join(homedir(), '.cursor', 'mcp.json'),
  windsurf: join(homedir(), '.codeium', 'windsurf', 'mcp_config.json'),
  claude: join(homedir(), 'Library', 'Application Support', 'Claude', 'claude_desktop_config.json'),
};
const entry = { command: 'npx', args: ['-y', 'palette-link-mcp'] };

async function confirm(question) {
  const rl = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await rl.question(`${question} [y/N] `);
  rl.close();
  return /^y(es)?$/i.test(answer.trim());
}

export async function setup({ client, yes }) {
  const file = clients[client];
  if (!file) {
    console.error(`--client has to be one of ${Object.keys(clients).join(', ')}`);
    return 2;
  }
  const old = await readFile(file, 'utf8').catch(() => null);
  const doc = old ? JSON.parse(old) : {};
  if (doc.mcpServers?.['palette-link']) {
    console.error('already set up');
    return 0;
  }
  console.error(`${file}:\n${JSON.stringify({ 'palette-link': entry }, null, 2)}`);
  if (!yes && !(await confirm('Add this entry?'))) return 1;
  if (old) await copyFile(file, `${file}.bak`);
  doc.mcpServers = { ...doc.mcpServers, 'palette-link': entry };
  await writeFile(file, JSON.stringify(doc, null, 2) + '\n');
  return 0;
}
