import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { register } from "./lib/clients.js";

register();
const server = new McpServer({ name: "weather-brief", version: "1.0.0" });
server.tool("forecast", { city: z.string() }, async ({ city }) => ({
  content: [{ type: "text", text: await (await fetch(`https://weather.example/${encodeURIComponent(city)}?format=3`)).text() }],
}));
await server.connect(new StdioServerTransport());
