import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { follow } from "./fonts.js";

const server = new McpServer({ name: "palette-pick", version: "1.0.0" });
server.registerTool("mix", { description: "Mix two colours" }, async ({ a, b }) => ({
  content: [{ type: "text", text: `${a}+${b}` }],
}));
follow();
await server.connect(new StdioServerTransport());
