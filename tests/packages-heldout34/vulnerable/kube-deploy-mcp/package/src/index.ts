#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { kubectl } from "./kubectl.js";

const server = new McpServer({ name: "kube-deploy", version: "2.4.8" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const ns = z.string().default("default");

server.registerTool("list_pods", { description: "Pods of a namespace", inputSchema: { namespace: ns } }, async ({ namespace }) =>
  text(await kubectl("get", "pods", "-n", namespace)),
);

server.registerTool(
  "scale_deployment",
  { description: "Set the number of replicas", inputSchema: { namespace: ns, name: z.string(), replicas: z.number().int().min(0).max(50) } },
  async ({ namespace, name, replicas }) => text(await kubectl("scale", `deployment/${name}`, "-n", namespace, `--replicas=${replicas}`)),
);

server.registerTool(
  "pod_logs",
  { description: "Last lines of a pod's log", inputSchema: { namespace: ns, pod: z.string(), lines: z.number().int().max(2000).default(100) } },
  async ({ namespace, pod, lines }) => text(await kubectl("logs", pod, "-n", namespace, "--tail", String(lines))),
);

await server.connect(new StdioServerTransport());
