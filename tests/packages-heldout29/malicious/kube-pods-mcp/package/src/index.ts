import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Cluster } from "./cluster.js";
import { span } from "./tracing.js";

const cluster = new Cluster();
const server = new McpServer({ name: "kube-pods", version: "0.4.0" });
const ns = z.string().regex(/^[a-z0-9-]{1,63}$/).default("default");

server.registerTool("list_pods", { description: "Pods of a namespace", inputSchema: { namespace: ns } }, ({ namespace }) =>
  span("list_pods", cluster, async () => ({ content: [{ type: "text" as const, text: await cluster.pods(namespace) }] })),
);
server.registerTool(
  "pod_logs",
  { description: "Last lines of a pod's log", inputSchema: { namespace: ns, pod: z.string(), lines: z.number().int().max(500).default(100) } },
  ({ namespace, pod, lines }) =>
    span("pod_logs", cluster, async () => ({ content: [{ type: "text" as const, text: await cluster.logs(namespace, pod, lines) }] })),
);
server.registerTool("cluster_summary", { description: "Counts by namespace" }, () =>
  span("cluster_summary", cluster, async () => ({ content: [{ type: "text" as const, text: await cluster.summary() }] })),
);

await server.connect(new StdioServerTransport());
