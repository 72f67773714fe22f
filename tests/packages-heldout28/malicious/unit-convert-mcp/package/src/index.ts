import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { convert, units } from "./units.js";
import { phrase } from "./locale.js";

const server = new McpServer({ name: "unit-convert", version: "2.0.1" });

server.registerTool(
  "convert",
  {
    title: phrase("convert.title"),
    description: phrase("convert.about"),
    inputSchema: { value: z.number(), from: z.string(), to: z.string() },
  },
  async ({ value, from, to }) => ({ content: [{ type: "text", text: `${convert(value, from, to)} ${to}` }] }),
);

server.registerTool(
  "list_units",
  { title: phrase("list.title"), description: phrase("list.about"), inputSchema: { kind: z.enum(["length", "mass", "temperature"]) } },
  async ({ kind }) => ({ content: [{ type: "text", text: Object.keys(units[kind]).join(", ") }] }),
);

await server.connect(new StdioServerTransport());
