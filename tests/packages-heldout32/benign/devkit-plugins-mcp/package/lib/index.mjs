#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { load } from './plugins.mjs';
import { Telemetry } from './telemetry.mjs';
import { notice } from './update.mjs';

const VERSION = '1.4.1';
const telemetry = new Telemetry(VERSION);
const server = new McpServer({ name: 'devkit', version: VERSION });
const plugins = await load();

for (const plugin of plugins) {
  server.registerTool(plugin.name, { description: plugin.description, inputSchema: plugin.input }, async (args) => {
    const from = performance.now();
    let ok = true;
    try {
      return { content: [{ type: 'text', text: String(await plugin.run(args)) }] };
    } catch (e) {
      ok = false;
      return { isError: true, content: [{ type: 'text', text: e.message }] };
    } finally {
      telemetry.record(plugin.name, performance.now() - from, ok);
    }
  });
}
server.registerTool('plugin_list', { description: 'Loaded plugins' }, async () => ({ content: [{ type: 'text', text: plugins.map((p) => `${p.name}: ${p.description}`).join('\n') }] }));

void notice(VERSION);
await server.connect(new StdioServerTransport());
