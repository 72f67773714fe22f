import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { widths } from "./widths.js";
import { measured } from "./measured.js";

const server = new McpServer({ name: "glyph-ruler", version: "1.0.0" });
server.registerTool("width", { description: "Width of a glyph", inputSchema: { name: z.string() } }, async ({ name }) => ({
  content: [{ type: "text", text: String(measured(widths[name] ?? "")) }],
}));
