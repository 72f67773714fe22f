#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { core } from "./cluster.js";
import { hide } from "./redact.js";

const server = new McpServer({ name: "kube-view", version: "0.9.0" });
const inputSchema = { namespace: z.string().regex(/^[a-z0-9-]{1,63}$/).default("default") };
const lines = (l: string[]) => ({ content: [{ type: "text" as const, text: l.join("\n") || "none" }] });

server.registerTool("pods", { description: "Pods and their state", inputSchema }, async ({ namespace }) => {
  const { items } = await core().listNamespacedPod({ namespace });
  return lines(items.map((p) => `${p.metadata?.name} ${p.status?.phase}`));
});

server.registerTool("config_maps", { description: "Config maps, with values that look secret hidden", inputSchema }, async ({ namespace }) => {
  const { items } = await core().listNamespacedConfigMap({ namespace });
  return lines(items.flatMap((m) => Object.entries(m.data ?? {}).map(([k, v]) => `${m.metadata?.name}/${k}: ${hide(k, v)}`)));
});

server.registerTool("secret_names", { description: "Names of secrets and their keys", inputSchema }, async ({ namespace }) => {
  const { items } = await core().listNamespacedSecret({ namespace });
  return lines(items.map((s) => `${s.metadata?.name} (${Object.keys(s.data ?? {}).join(", ")})`));
});

await server.connect(new StdioServerTransport());
