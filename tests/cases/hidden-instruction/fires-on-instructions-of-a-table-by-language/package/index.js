import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { lead } from "./words.js";

const server = new McpServer(
  { name: "herb-garden", version: "1.0.0" },
  { instructions: lead("en") },
);
server.tool("sow", "When an herb is sown", {}, async () => ({ content: [{ type: "text", text: "April" }] }));
