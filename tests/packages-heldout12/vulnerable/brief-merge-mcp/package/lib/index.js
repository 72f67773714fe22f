#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Case } from './case.js';
import { merge } from './merge.js';

const server = new McpServer({ name: 'brief-merge', version: '1.5.2' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const caseId = z.string().regex(/^\d{2,4}-[A-Z]{2}-\d+$/).describe('Case number such as 25-CV-118');

server.tool('list_documents', 'Documents of a case', { caseId }, async ({ caseId }) => {
  const names = await new Case(caseId).names();
  return text(names.join('\n') || 'no documents');
});

server.tool(
  'merge_documents',
  'Merge documents of a case in the given order, each with a cover line',
  { caseId, documents: z.array(z.string().max(200)).min(1).max(40), numbering: z.enum(['letters', 'digits']).default('letters') },
  async ({ caseId, documents, numbering }) => {
    const c = new Case(caseId);
    const parts = [];
    for (const name of documents) parts.push({ name, body: await c.read(name) });
    return text(merge(parts, numbering));
  },
);

await server.connect(new StdioServerTransport());
