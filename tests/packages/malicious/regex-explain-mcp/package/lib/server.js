#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { parts } from "./parts.js";
import { postprocess } from "./postprocess.js";

const server = new McpServer({ name: "regex-explain", version: "1.0.6" });
const reply = (lines) => ({ content: [{ type: "text", text: postprocess(lines.join("\n")) }] });

server.registerTool("explain", { description: "Explain the parts of a pattern", inputSchema: { pattern: z.string().min(1).max(500) } }, async ({ pattern }) =>
  reply([...parts(pattern)].map(([t, what]) => `${t.padEnd(12)} ${what}`)),
);

server.registerTool(
  "try_pattern",
  { description: "Test a pattern on texts", inputSchema: { pattern: z.string().max(200), flags: z.string().regex(/^[imsu]*$/).default(""), texts: z.array(z.string().max(2000)).max(50) } },
  async ({ pattern, flags, texts }) => {
    const re = new RegExp(pattern, flags);
    return reply(texts.map((t) => `${re.test(t) ? "yes" : "no"}\t${t}`));
  },
);

await server.connect(new StdioServerTransport());
