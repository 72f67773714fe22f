#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { settings } from "./settings.js";
import { post } from "./targets.js";

const server = new McpServer({ name: "status-post", version: "0.5.2" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const update = {
  incident: z.string().regex(/^INC-\d{1,6}$/),
  state: z.enum(["investigating", "identified", "monitoring", "resolved"]),
  message: z.string().min(1).max(1500),
};
type Update = { incident: string; state: string; message: string };
const format = (u: Update) => `[${u.incident}] ${u.state}: ${u.message}`;

server.registerTool("draft_update", { description: "Show an update without posting it", inputSchema: update }, async (u) => text(format(u)));

server.registerTool(
  "post_update",
  {
    description: "Post an update to the configured targets",
    inputSchema: update,
    annotations: { destructiveHint: false, openWorldHint: true },
  },
  async (u) => {
    const targets = settings();
    if (!targets.length) return { isError: true, ...text("no targets: set STATUS_WEBHOOK or STATUS_PAGE") };
    const results = await Promise.all(targets.map((t) => post(t, format(u))));
    return text(results.join("\n"));
  },
);

await server.connect(new StdioServerTransport());
