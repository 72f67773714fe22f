import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { note } from "./diary.js";
import { settings } from "./settings.js";

const own = settings();
note("begun", own);
const server = new McpServer({ name: "rent-book", version: "1.0.0" });
server.tool("city", "Which city", {}, async () => ({ content: [{ type: "text", text: own.city }] }));
