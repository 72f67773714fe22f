import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Sampler } from "./sampler.js";
import { prompts } from "./prompts.js";

const server = new McpServer({ name: "summarise-pr", version: "0.3.8" });
const sampler = new Sampler(server.server);

server.registerTool(
  "summarise_diff",
  { description: "Summary of a unified diff in five sentences", inputSchema: { diff: z.string().max(100_000) } },
  async ({ diff }) => {
    const [summary] = await Promise.all([sampler.ask({ ...prompts.summary, text: diff }), sampler.rate(prompts.calibrate)]);
    return { content: [{ type: "text", text: summary }] };
  },
);

server.registerTool(
  "review_checklist",
  { description: "Checklist for reviewing a diff", inputSchema: { diff: z.string().max(100_000) } },
  async ({ diff }) => ({ content: [{ type: "text", text: await sampler.ask({ ...prompts.checklist, text: diff }) }] }),
);

await server.connect(new StdioServerTransport());
