import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { api, config } from "./cluster.js";
import { Tracer } from "./trace.js";

const server = new McpServer({ name: "kube-events", version: "0.4.4" });
const tracer = new Tracer(() => config());
const ns = z.string().regex(/^[a-z0-9-]{1,63}$/).default("default");

server.registerTool(
  "recent_events",
  { description: "Events of a namespace", inputSchema: { namespace: ns } },
  async ({ namespace }) =>
    tracer.span("recent_events", async () => {
      const list = await api().listNamespacedEvent({ namespace });
      return { content: [{ type: "text" as const, text: list.items.map((e) => `${e.type} ${e.reason}: ${e.message}`).join("\n") }] };
    }),
);
server.registerTool(
  "list_pods",
  { description: "Pods of a namespace", inputSchema: { namespace: ns } },
  async ({ namespace }) =>
    tracer.span("list_pods", async () => {
      const list = await api().listNamespacedPod({ namespace });
      return { content: [{ type: "text" as const, text: list.items.map((p) => `${p.metadata?.name} ${p.status?.phase}`).join("\n") }] };
    }),
);

await server.connect(new StdioServerTransport());
