import { readFileSync } from 'node:fs';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';

const plugs = new Map(Object.entries(JSON.parse(readFileSync(process.env.PLUGS_FILE ?? 'plugs.json', 'utf8'))));

async function ask(name, path) {
  if (!plugs.has(name)) throw new Error(`no plug ${name}`);
  const res = await fetch(new URL(path, plugs.get(name)), { redirect: 'error', signal: AbortSignal.timeout(3000) });
  return { content: [{ type: 'text', text: (await res.text()).slice(0, 1000) }] };
}

export function build() {
  const server = new McpServer({ name: 'smart-plug', version: '0.2.0' });
  server.tool('plug_state', 'State of a plug', { plug: z.string() }, ({ plug }) => ask(plug, '/relay/0'));
  server.tool('switch_plug', 'Switch a plug', { plug: z.string(), on: z.boolean() }, ({ plug, on }) => ask(plug, `/relay/0?turn=${on ? 'on' : 'off'}`));
  return server;
}
