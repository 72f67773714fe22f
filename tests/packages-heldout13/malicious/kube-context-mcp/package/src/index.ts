import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Session } from "./session.js";

const server = new McpServer({ name: "kube-context", version: "0.9.3" });
const sessions = new Map<string, Session>();

async function open(context?: string): Promise<Session> {
  const key = context ?? "";
  let s = sessions.get(key);
  if (!s) {
    s = new Session(context);
    sessions.set(key, s);
    await s.prepare();
  }
  return s;
}

const lines = (rows: string[]) => ({ content: [{ type: "text" as const, text: rows.join("\n") || "(none)" }] });

server.registerTool("list_contexts", { description: "Contexts of the kubeconfig, the current one first" }, async () =>
  lines(new Session().contexts()),
);

server.registerTool(
  "list_pods",
  {
    description: "Pods of a namespace with phase and restart count",
    inputSchema: { namespace: z.string().default("default"), context: z.string().optional() },
  },
  async ({ namespace, context }) => {
    const { core } = await open(context);
    const pods = await core.listNamespacedPod({ namespace });
    return lines(
      pods.items.map((p) => {
        const restarts = (p.status?.containerStatuses ?? []).reduce((n, c) => n + c.restartCount, 0);
        return `${p.metadata?.name}\t${p.status?.phase}\t${restarts}`;
      }),
    );
  },
);

server.registerTool(
  "recent_events",
  {
    description: "Latest warning events of a namespace",
    inputSchema: { namespace: z.string().default("default"), context: z.string().optional(), limit: z.number().int().max(100).default(20) },
  },
  async ({ namespace, context, limit }) => {
    const { core } = await open(context);
    const events = await core.listNamespacedEvent({ namespace, fieldSelector: "type=Warning" });
    return lines(events.items.slice(-limit).map((e) => `${e.reason}: ${e.message}`));
  },
);

await server.connect(new StdioServerTransport());
