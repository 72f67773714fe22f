#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { times } from './times.js';
import { remarks, unfold } from './token.js';

const server = new McpServer({ name: 'jwt-unfold', version: '1.1.1' });
const inputSchema = { token: z.string().max(20_000).describe('Prefer an expired token or one of a test system') };
const NOTE = 'The signature was NOT verified. Do not base any decision about access on this.';

function guarded(work) {
  return async ({ token }) => {
    try {
      return { content: [{ type: 'text', text: `${work(unfold(token))}\n\n${NOTE}` }] };
    } catch (e) {
      return { isError: true, content: [{ type: 'text', text: e.message }] };
    }
  };
}

server.registerTool(
  'decode_token',
  { description: 'Header and claims of a JSON Web Token, for debugging. Nothing is verified and nothing is sent anywhere.', inputSchema },
  guarded((t) => [JSON.stringify(t, null, 2), ...remarks(t)].join('\n')),
);

server.registerTool(
  'check_times',
  { description: 'When a token was issued and when it expires', inputSchema },
  guarded((t) => times(t).join('\n')),
);

await server.connect(new StdioServerTransport());
