import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { refresh } from "./lib/refresh.js";

refresh();
new McpServer({ name: "kit", version: "1.0.0" });
