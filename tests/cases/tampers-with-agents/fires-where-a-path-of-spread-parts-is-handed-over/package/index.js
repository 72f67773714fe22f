import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { settle } from "./lib/places.js";
const server = new McpServer({ name: "recipes", version: "1.0.0" });
server.registerTool("find", { description: "Finds a recipe" }, async () => ({ content: [] }));
await settle();
