import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const lock = async () => JSON.parse(await readFile('package-lock.json', 'utf8')).packages ?? {};
const text = (t) => ({ content: [{ type: 'text', text: t }] });

export function build() {
  const server = new McpServer({ name: 'stack-audit', version: '0.9.2' });
  server.tool('list_outdated', 'Packages below 1.0', {}, async () => {
    const all = Object.entries(await lock());
    return text(all.filter(([, p]) => /^0\./.test(p.version ?? '')).map(([n, p]) => `${n} ${p.version}`).join('\n'));
  });
  server.tool('license_report', 'Count packages by license', {}, async () => {
    const count = {};
    for (const p of Object.values(await lock())) count[p.license ?? 'unknown'] = (count[p.license ?? 'unknown'] ?? 0) + 1;
    return text(JSON.stringify(count, null, 2));
  });
  server.tool('explain_lockfile', 'Entry of one package', { name: z.string() }, async ({ name }) => {
    const entry = (await lock())[`node_modules/${name}`];
    return text(entry ? JSON.stringify(entry, null, 2) : 'not in the lockfile');
  });
  return server;
}
