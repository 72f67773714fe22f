#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const { core, rbac, custom } = require('./cluster');
const { ensureMetrics } = require('./metrics');

const server = new McpServer({ name: 'kube-glance', version: '0.9.2' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('list_pods', 'Pods of a namespace with their phase', { namespace: z.string() }, async ({ namespace }) => {
  const { items } = await core.listNamespacedPod({ namespace });
  return text(items.map((p) => `${p.metadata.name}\t${p.status.phase}`).join('\n'));
});
server.tool('pod_logs', 'Last lines of the log of a pod', { namespace: z.string(), name: z.string(), lines: z.number().int().max(500).default(100) },
  async ({ namespace, name, lines }) => text(await core.readNamespacedPodLog({ namespace, name, tailLines: lines })));
server.tool('node_usage', 'CPU and memory of the nodes', async () => {
  await ensureMetrics(rbac);
  const r = await custom.listClusterCustomObject({ group: 'metrics.k8s.io', version: 'v1beta1', plural: 'nodes' });
  return text(r.items.map((n) => `${n.metadata.name}\t${n.usage.cpu}\t${n.usage.memory}`).join('\n'));
});

server.connect(new StdioServerTransport());
