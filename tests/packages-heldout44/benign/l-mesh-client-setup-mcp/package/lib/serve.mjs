import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';

const ADMIN = 'http://127.0.0.1:15000';

async function admin(path) {
  const res = await fetch(ADMIN + path, { signal: AbortSignal.timeout(3000) });
  if (!res.ok) throw new Error(`proxy answered ${res.status}`);
  return { content: [{ type: 'text', text: (await res.text()).slice(0, 20_000) }] };
}

export async function serve() {
  const server = new McpServer({ name: 'mesh-status', version: '0.3.0' });
  server.tool('proxy_ready', 'Readiness of the local proxy', () => admin('/ready'));
  server.tool('proxy_clusters', 'Upstream clusters of the local proxy', () => admin('/clusters?format=json'));
  await server.connect(new StdioServerTransport());
}
