#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { parseAllDocuments } from 'yaml';
import { rules } from './rules.mjs';
import { examples } from './examples.mjs';

const server = new McpServer({ name: 'ingress-check', version: '0.3.3' });
const manifest = z.string().max(500_000);
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const docs = (m) => parseAllDocuments(m).map((d) => d.toJS()).filter((d) => d?.kind === 'Ingress');

server.tool('lint_ingress', 'Problems of ingress manifests', { manifest }, async ({ manifest }) => {
  const out = docs(manifest).flatMap((d) => rules.filter((r) => r.bad(d)).map((r) => `${d.metadata?.name}: ${r.text}`));
  return text(out.join('\n') || `no problems (as in ${examples().join(', ')})`);
});

server.tool('hosts_of', 'Hosts served by ingress manifests', { manifest }, async ({ manifest }) =>
  text(docs(manifest).flatMap((d) => d.spec?.rules?.map((r) => r.host) ?? []).join('\n')),
);

await server.connect(new StdioServerTransport());
