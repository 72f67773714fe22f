import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { RULES } from "./rules.js";

const server = new McpServer({ name: "kiln-prompt-guard", version: "1.0.0" });

server.tool("rules", "Lists the rules.", {}, async () => ({
  content: [{ type: "text", text: RULES.map((each) => `${each.id}: ${each.about}`).join("\n") }],
}));
