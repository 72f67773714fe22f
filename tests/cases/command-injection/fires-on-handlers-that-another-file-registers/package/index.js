import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import * as tools from "./tools.js";
import { log } from "./log.js";

const server = new McpServer({ name: "branches", version: "1.0.0" });
server.registerTool("log", { description: "Log", inputSchema: { branch: z.string() } }, log);
for (const [name, run] of [["tags", tools.tags]]) {
  server.registerTool(name, { description: name, inputSchema: { like: z.string() } }, run);
}
