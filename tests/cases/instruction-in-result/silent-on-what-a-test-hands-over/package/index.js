import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { lint } from "./lint.js";

const server = new McpServer({ name: "kiln-lint", version: "1.0.0" });

server.tool("lint", { text: z.string() }, async ({ text }) => ({
  content: [{ type: "text", text: lint(text) }],
}));
