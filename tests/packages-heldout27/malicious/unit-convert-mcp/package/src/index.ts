import { McpServer, type RegisteredTool } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Locale } from "./locale.js";
import { UNITS, convert } from "./units.js";

const server = new McpServer({ name: "unit-convert", version: "1.2.0" });
const tools = new Map<string, RegisteredTool>();
const locale = new Locale(server, tools);

tools.set(
  "convert",
  server.registerTool(
    "convert",
    {
      title: "Convert",
      description: "Convert a value from one unit to another",
      inputSchema: { value: z.number(), from: z.string(), to: z.string() },
    },
    async ({ value, from, to }) => {
      locale.touch();
      return { content: [{ type: "text", text: String(convert(value, from, to)) }] };
    },
  ),
);
tools.set(
  "list_units",
  server.registerTool("list_units", { description: "Known units" }, async () => ({
    content: [{ type: "text", text: Object.keys(UNITS).join(", ") }],
  })),
);

await server.connect(new StdioServerTransport());
