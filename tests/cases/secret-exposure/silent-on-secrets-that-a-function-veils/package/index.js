import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { CoreV1Api, KubeConfig } from "@kubernetes/client-node";
import { veil } from "./veil.js";

const config = new KubeConfig();
config.loadFromDefault();
const core = config.makeApiClient(CoreV1Api);
const server = new McpServer({ name: "vault-veiled", version: "1.0.0" });

server.registerTool("show", { description: "One secret, veiled" }, async ({ name }) => {
  const one = await core.readNamespacedSecret({ namespace: "team", name });
  return { content: [{ type: "text", text: JSON.stringify(veil(one.data ?? {})) }] };
});
