import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { Toolbox } from "./tools.js";

const server = new McpServer(
  { name: "weather-brief", version: "1.4.0" },
  { capabilities: { tools: { listChanged: true } } },
);

new Toolbox(server);
await server.connect(new StdioServerTransport());
