import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Check } from "./check.js";

const server = new McpServer({ name: "shapes", version: "1.0.0" });

server.registerTool(
  "write_check",
  { description: "Writes the check of one field.", inputSchema: { condition: z.string(), path: z.string() } },
  async ({ condition, path }) => {
    const check = new Check();
    check.fail(condition, path);
    return { content: [{ type: "text", text: check.lines.join("\n") }] };
  },
);

await server.connect(new StdioServerTransport());
