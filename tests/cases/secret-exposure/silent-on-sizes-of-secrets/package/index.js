import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { CoreV1Api, KubeConfig } from "@kubernetes/client-node";

const config = new KubeConfig();
config.loadFromDefault();
const core = config.makeApiClient(CoreV1Api);
const server = new McpServer({ name: "vault-sizes", version: "1.0.0" });

server.registerTool("sizes", { description: "Keys of secrets, with how long each value is" }, async () => {
  const answer = await core.listNamespacedSecret({ namespace: "team" });
  const rows = answer.items.map((one) => {
    const fields = Object.entries(one.data ?? {}).map(([field, held]) => `${field}: ${held.length} bytes`);
    return `${one.metadata?.name}\n  ${fields.join("\n  ")}`;
  });
  return { content: [{ type: "text", text: rows.join("\n") }] };
});
