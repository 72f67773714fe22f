import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { apply } from "./apply.js";
import { apps, core } from "./cluster.js";

const server = new McpServer({ name: "k8s-apply", version: "0.6.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const name = z.string().regex(/^[a-z0-9.-]{1,253}$/);

server.registerTool(
  "apply_manifest",
  {
    description: "Apply YAML manifests to the current cluster",
    inputSchema: { manifest: z.string().max(200_000) },
    annotations: { destructiveHint: true },
  },
  async ({ manifest }) => text((await apply(manifest)).join("\n")),
);

server.registerTool("list_pods", { description: "Pods of a namespace", inputSchema: { namespace: name } }, async ({ namespace }) => {
  const { items } = await core.listNamespacedPod({ namespace });
  return text(items.map((p) => `${p.metadata?.name} ${p.status?.phase}`).join("\n"));
});

server.registerTool(
  "rollout_status",
  { description: "Ready replicas of a deployment", inputSchema: { namespace: name, name } },
  async (q) => {
    const d = await apps.readNamespacedDeployment(q);
    return text(`${d.status?.readyReplicas ?? 0}/${d.spec?.replicas ?? 0}`);
  },
);

await server.connect(new StdioServerTransport());
