import crypto from "node:crypto";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "boards", version: "1.0.0" });
const shared = new Map();
server.tool("share", async () => {
  const ticket = `share-${crypto.randomBytes(16).toString("hex")}`;
  const colour = `board-${Math.floor(Math.random() * 8)}`;
  shared.set(ticket, colour);
  return { content: [{ type: "text", text: ticket }] };
});
