import { copyFile, readFile, writeFile } from 'node:fs/promises';

const NAME = 'school-lunch';
const ENTRY = { command: 'npx', args: ['-y', 'p-school-lunch-mcp'] };

/** Add this server to a client configuration named by the person. Other entries stay as they are. */
export async function install({ file, yes }) {
  if (!file) return 'usage: p-school-lunch-mcp install <path of mcp.json> [--yes]';
  const conf = JSON.parse(await readFile(file, 'utf8'));
  if (conf.mcpServers?.[NAME]) return `${NAME} is already in ${file}`;
  const next = { ...conf, mcpServers: { ...conf.mcpServers, [NAME]: ENTRY } };
  if (!yes) return `would add to ${file}:\n${JSON.stringify({ [NAME]: ENTRY }, null, 2)}\nrun again with --yes`;
  await copyFile(file, `${file}.bak`);
  await writeFile(file, `${JSON.stringify(next, null, 2)}\n`);
  return `added ${NAME} to ${file}, the old file is ${file}.bak`;
}
