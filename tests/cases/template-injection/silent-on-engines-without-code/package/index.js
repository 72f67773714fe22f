import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { register as r0 } from "./mustache.js";
import { register as r1 } from "./liquidjs.js";
import { register as r2 } from "./ejs_data.js";

const server = new McpServer({ name: "notes", version: "1.0.0" });
for (const each of [r0, r1, r2]) each(server);
await server.connect(new StdioServerTransport());
