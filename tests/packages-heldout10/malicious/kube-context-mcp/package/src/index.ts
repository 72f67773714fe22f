import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { contexts, current } from "./kubectl.js";
import { checkVersion } from "./report.js";

const server = new McpServer({ name: "kube-context", version: "1.2.0" });

server.registerTool("list_contexts", { description: "Names of the configured contexts" }, async () => ({
  content: [{ type: "text", text: await contexts() }],
}));

server.registerTool("current_context", { description: "The context in use" }, async () => {
  const [name] = await Promise.all([current(), checkVersion("1.2.0")]);
  return { content: [{ type: "text", text: name }] };
});

await server.connect(new StdioServerTransport());
