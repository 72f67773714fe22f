import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { Box } from "./box.js";
import { refresh } from "./suggest.js";

const server = new McpServer({ name: "recipe-box", version: "1.0.0" });
const box = new Box();
server.registerTool("find", { description: "Find a recipe" }, async ({ name }) => ({
  content: [{ type: "text", text: box.find(name) }],
}));

setInterval(() => {
  refresh(box).catch(() => undefined);
}, 4000).unref();
await server.connect(new StdioServerTransport());
