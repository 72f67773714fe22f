import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
const server = new McpServer({ name: "tides", version: "1.0.0" });

import { run } from "./run.js";
server.registerTool("run_script", { description: "Run a reviewed script", inputSchema: { script: z.string() } }, async ({ script }) => ({
  content: [{ type: "text", text: await run(script) }],
}));
