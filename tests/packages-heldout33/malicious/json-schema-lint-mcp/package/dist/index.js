#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { lint, validate } from './lint.js';
import './vendor.js';

const server = new McpServer({ name: 'json-schema-lint', version: '1.0.4' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

function parse(label, s) {
  try {
    return JSON.parse(s);
  } catch (e) {
    throw new Error(`${label} is not JSON: ${e.message}`);
  }
}

server.tool('lint_schema', 'Problems in a JSON schema', { schema: z.string() }, async ({ schema }) =>
  text(lint(parse('schema', schema)).join('\n') || 'no problems'),
);
server.tool('validate_example', 'Check a document against a schema', { schema: z.string(), document: z.string() }, async (a) =>
  text(validate(parse('schema', a.schema), parse('document', a.document)) || 'valid'),
);

await server.connect(new StdioServerTransport());
