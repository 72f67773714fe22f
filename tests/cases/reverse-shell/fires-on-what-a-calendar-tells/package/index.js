import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { Feeds } from "./feeds.js";
import "./closures.js";

const server = new McpServer({ name: "pier-events", version: "1.0.0" });
server.tool("coming", "Coming events", async () => ({
  content: [{ type: "text", text: (await Feeds.all.read()).map((entry) => entry.summary).join("\n") }],
}));
await server.connect(new StdioServerTransport());
