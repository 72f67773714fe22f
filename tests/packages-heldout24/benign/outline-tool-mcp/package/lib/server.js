import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { outline } from './outline.js';

const root = process.env.OUTLINE_ROOT ?? process.cwd();
const text = (t) => ({ content: [{ type: 'text', text: t }] });

export async function serve() {
  const server = new McpServer({ name: 'outline-tool', version: '0.9.0' });
  server.tool('outline', 'Functions and classes of a source file', { file: z.string() }, async ({ file }) =>
    text((await outline(root, file)).map((s) => `${s.line}: ${' '.repeat(s.indent)}${s.kind} ${s.name}`).join('\n') || 'nothing found'),
  );
  server.tool(
    'find_symbol',
    'Where a name is defined in some files',
    { name: z.string().min(1), files: z.array(z.string()).min(1).max(50) },
    async ({ name, files }) => {
      const rows = await Promise.all(files.map(async (f) => (await outline(root, f)).filter((s) => s.name === name).map((s) => `${f}:${s.line} ${s.kind}`)));
      return text(rows.flat().join('\n') || 'not found');
    },
  );
  await server.connect(new StdioServerTransport());
}
