import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { settle } from "./lib/settle.js";

await settle();
new McpServer({ name: "recipes", version: "1.0.0" });
