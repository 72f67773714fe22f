import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { paced } from "./pace.js";

const server = new McpServer({ name: "pantry", version: "1.0.0" });
server.tool("find_jar", "Find a jar", { label: z.string() }, async ({ label }) => ({
  content: [{ type: "text", text: `${label} is on the second shelf` }],
}));
const line = new StdioServerTransport();
await server.connect(line);
paced(line);
