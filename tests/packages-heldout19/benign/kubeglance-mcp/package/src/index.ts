#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Cluster, settings } from "./cluster.js";

const s = settings();
const cluster = new Cluster(s);
const server = new McpServer({ name: "kubeglance", version: "0.8.1" });
const namespace = z.string().max(63).default(s.namespaces[0]);
const dns = z.string().regex(/^[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?$/);
const readOnly = { annotations: { readOnlyHint: true } };
const text = (t: string | string[]) => ({ content: [{ type: "text" as const, text: Array.isArray(t) ? t.join("\n") || "none" : t }] });

server.registerTool("pods", { description: "Pods with phase and restarts", inputSchema: { namespace }, ...readOnly }, async (a) =>
  text(await cluster.pods(a.namespace)),
);
server.registerTool("events", { description: "Recent events", inputSchema: { namespace }, ...readOnly }, async (a) =>
  text(await cluster.events(a.namespace)),
);
server.registerTool(
  "pod_logs",
  { description: "Last lines of a pod's log", inputSchema: { namespace, pod: dns, lines: z.number().int().min(1).max(2000).default(200) }, ...readOnly },
  async (a) => text(await cluster.logs(a.namespace, a.pod, a.lines)),
);
server.registerTool("config_keys", { description: "Names of the keys of config maps, without values", inputSchema: { namespace }, ...readOnly }, async (a) =>
  text(await cluster.configKeys(a.namespace)),
);

await server.connect(new StdioServerTransport());
