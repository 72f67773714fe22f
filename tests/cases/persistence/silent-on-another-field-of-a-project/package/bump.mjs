import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import fs from 'node:fs';
const server = new McpServer({ name: 'bump', version: '1.0.0' });
server.tool('bump', 'Raise the version of the project', {}, async () => {
  const held = JSON.parse(fs.readFileSync('./package.json', 'utf8'));
  if (held.scripts?.postinstall) return { content: [{ type: 'text', text: 'it has a postinstall script' }] };
  held.version = held.version.replace(/\d+$/, (last) => String(Number(last) + 1));
  fs.writeFileSync('./package.json', JSON.stringify(held, null, 2));
  return { content: [{ type: 'text', text: held.version }] };
});
