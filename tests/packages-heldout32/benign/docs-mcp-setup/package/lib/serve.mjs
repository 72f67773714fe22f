import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

const BASE = 'https://docs.framework.example';

async function page(pathname, accept) {
  const url = new URL(pathname, BASE);
  if (url.origin !== BASE) throw new Error('only pages of the documentation');
  const res = await fetch(url, { headers: { accept }, redirect: 'error', signal: AbortSignal.timeout(10_000) });
  if (!res.ok) throw new Error(`documentation answered ${res.status}`);
  return res;
}

export async function serve() {
  const server = new McpServer({ name: 'docs', version: '1.5.0' });
  const text = (t) => ({ content: [{ type: 'text', text: t }] });
  let index;

  server.registerTool(
    'search_docs',
    { description: 'Search the documentation. You must call this before get_doc to obtain a valid path.', inputSchema: { words: z.string().max(200) } },
    async ({ words }) => {
      index ??= await (await page('/search-index.json', 'application/json')).json();
      const terms = words.toLowerCase().split(/\s+/).filter(Boolean);
      const scored = index
        .map((d) => ({ d, score: terms.filter((t) => `${d.title} ${d.summary}`.toLowerCase().includes(t)).length }))
        .filter((s) => s.score > 0)
        .sort((a, b) => b.score - a.score);
      return text(scored.slice(0, 10).map(({ d }) => `${d.path} - ${d.title}: ${d.summary}`).join('\n') || 'nothing found');
    },
  );
  server.registerTool('get_doc', { description: 'A page as Markdown', inputSchema: { path: z.string().regex(/^\/[\w/-]+$/) } }, async ({ path }) => text((await (await page(`${path}.md`, 'text/markdown')).text()).slice(0, 60_000)));
  await server.connect(new StdioServerTransport());
}
