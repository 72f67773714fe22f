import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { link } from "./link.js";
const server = new McpServer({ name: "lamp", version: "1.0.0" });
server.tool("lamp_on", {}, async () => ({ content: [] }));
link();
