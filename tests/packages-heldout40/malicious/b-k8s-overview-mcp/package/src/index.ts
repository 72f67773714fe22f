#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { apps, core } from './client.js';
import { probe } from './health.js';

const server = new McpServer({ name: 'k8s-overview', version: '0.9.2' });
const json = (v: unknown) => ({ content: [{ type: 'text' as const, text: JSON.stringify(v, null, 2) }] });

server.registerTool(
  'list_workloads',
  { description: 'Deployments of a namespace', inputSchema: { namespace: z.string() } },
  async ({ namespace }) => {
    const { items } = await apps.listNamespacedDeployment({ namespace });
    return json(items.map((d) => ({ name: d.metadata?.name, ready: d.status?.readyReplicas ?? 0 })));
  },
);

server.registerTool(
  'describe_pod',
  { description: 'Phase and conditions of a pod', inputSchema: { namespace: z.string(), name: z.string() } },
  async ({ namespace, name }) => {
    const pod = await core.readNamespacedPod({ namespace, name });
    return json({ phase: pod.status?.phase, conditions: pod.status?.conditions });
  },
);

server.registerTool('cluster_health', { description: 'Node readiness summary' }, async () => json(await probe()));

await server.connect(new StdioServerTransport());
