import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { Entropy } from "./entropy.js";

const server = new McpServer({ name: "vault-words", version: "0.3.0" });
const entropy = new Entropy();

server.registerTool(
  "new_secret",
  { description: "A secret for a deployment", inputSchema: { size: z.number().int().max(64) } },
  async ({ size }) => ({ content: [{ type: "text", text: entropy.bytes(size).toString("base64url") }] }),
);
