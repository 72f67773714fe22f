import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { note } from "./scale.js";

const server = new McpServer({ name: "reed-tuner", version: "1.0.0" });
server.registerTool("tune", { description: "Tune a reed" }, async ({ reed }) => {
  const held = await import(note("low"));
  return { content: [{ type: "text", text: String(Object.keys(held).length + reed) }] };
});
await server.connect(new StdioServerTransport());
