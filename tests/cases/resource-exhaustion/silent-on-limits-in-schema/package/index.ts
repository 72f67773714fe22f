import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "kit", version: "1.0.0" });
server.tool("zeros", "Bytes", { size: z.number().int().max(4096) }, async ({ size }) => {
  return { content: [{ type: "text", text: Buffer.alloc(size).toString("hex") }] };
});
const Line = { width: z.number().min(1).lte(200), sign: z.string() };
server.registerTool("line", { inputSchema: Line }, async ({ width, sign }) => {
  let text = "";
  for (let i = 0; i < width; i++) {
    for (const each of sign) text += each;
  }
  return { content: [{ type: "text", text }] };
});
