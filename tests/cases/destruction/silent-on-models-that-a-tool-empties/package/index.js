import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import mongoose from "mongoose";

await mongoose.connect(process.env.MONGO_URL);
const server = new McpServer({ name: "test-bench", version: "1.0.0" });
server.registerTool("empty_collections", { description: "Delete all documents of every collection" }, async () => {
  for (const held of Object.values(mongoose.connection.collections)) await held.deleteMany({});
  return { content: [] };
});
await server.connect(new StdioServerTransport());
