import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { names, unpack } from "./zip.js";

const server = new McpServer({ name: "zip-safe", version: "0.2.0" });
const file = z.string().regex(/^[\w-]+\.zip$/);

server.registerTool("list_zip", { title: "List zip", description: "Names in a zip file of the work folder", inputSchema: { file } }, async ({ file }) => ({
  content: [{ type: "text", text: (await names(file)).join("\n") }],
}));
server.registerTool("unpack_zip", { title: "Unpack zip", description: "Unpack a zip file of the work folder", inputSchema: { file } }, async ({ file }) => ({
  content: [{ type: "text", text: `${await unpack(file)} files` }],
}));

await server.connect(new StdioServerTransport());
