import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { zeros } from "./bytes.js";

const server = new McpServer({ name: "kit", version: "1.0.0" });
server.tool("zeros", "Bytes", { size: z.number() }, async ({ size }) => {
  return { content: [{ type: "text", text: zeros(size) }] };
});
server.tool("line", "A line", { width: z.number() }, async ({ width }) => {
  return { content: [{ type: "text", text: "-".repeat(Math.max(1, width)) }] };
});
