import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { inFolder } from "./shell.js";

const ask = inFolder(process.cwd());
const server = new McpServer({ name: "photos", version: "1.0.0" });
server.tool("count", "Count photos of a year", { year: z.number().int() }, async ({ year }) => ({
  content: [{ type: "text", text: ask("ls photos | wc -l") + ask(`ls photos/${year} | wc -l`) }],
}));
