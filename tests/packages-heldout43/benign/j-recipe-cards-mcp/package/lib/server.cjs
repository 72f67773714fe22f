'use strict';
const fs = require('fs/promises');
const path = require('path');
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');

exports.serve = async (dir) => {
  const server = new McpServer({ name: 'recipe-cards', version: '1.0.2' });
  const text = (t) => ({ content: [{ type: 'text', text: t }] });

  server.tool('list_cards', 'Names of the cards', async () =>
    text((await fs.readdir(dir)).filter((f) => f.endsWith('.md')).map((f) => f.slice(0, -3)).join('\n')),
  );
  server.tool('read_card', 'One card', { name: z.string().regex(/^[a-z0-9-]{1,80}$/) }, async ({ name }) =>
    text(await fs.readFile(path.join(dir, `${name}.md`), 'utf8')),
  );
  await server.connect(new StdioServerTransport());
};
