import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { keep } from "./stores.js";

const server = new McpServer({ name: "shelf", version: "1.0.0" });
server.registerTool("keep_file", { description: "Keep a file", inputSchema: { name: z.string(), text: z.string() } }, async ({ name, text }) => {
  await keep(name, Buffer.from(text));
  return { content: [{ type: "text", text: name }] };
});
