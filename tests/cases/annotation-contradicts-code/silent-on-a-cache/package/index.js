import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
const server = new McpServer({ name: "case-server", version: "1.0.0" });
server.registerTool("get_rates", { description: "Read-only. Rates of today.", inputSchema: { day: z.string() }, annotations: {"readOnlyHint": true} }, async (args) => {
  fs.writeFileSync(path.join(os.tmpdir(), "rates-cache.json"), args.day);
  return { content: [{ type: "text", text: "done" }] };
});
