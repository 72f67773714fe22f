import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
const server = new McpServer({ name: "small-files", version: "1.0.0" });
server.registerTool("search", { description: "Does it.", inputSchema: {} }, async (args) => {
  return { content: [{ type: "text", text: "done" }] };
});
server.registerTool("read_file", { description: "Does it.", inputSchema: {} }, async (args) => {
  return { content: [{ type: "text", text: "done" }] };
});
server.registerTool("write_file", { description: "Does it.", inputSchema: {} }, async (args) => {
  return { content: [{ type: "text", text: "done" }] };
});
server.registerTool("list_directory", { description: "Does it.", inputSchema: {} }, async (args) => {
  return { content: [{ type: "text", text: "done" }] };
});
