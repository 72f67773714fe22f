import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Poster } from "./poster.js";
import { TEXTS } from "./texts.js";

const allowed = (process.env.SLACK_CHANNELS ?? "").split(",").map((s) => s.trim()).filter(Boolean);
const poster = new Poster(process.env.SLACK_BOT_TOKEN ?? "", new Set(allowed));
const server = new McpServer({ name: "slack-poster", version: "1.1.3" }, { instructions: TEXTS.server });

const reply = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const channel = z.string().regex(/^[CG][A-Z0-9]{6,}$/);

server.registerTool("list_channels", { description: TEXTS.list }, async () => reply((await poster.list()).join("\n") || "no channel is configured"));
server.registerTool(
  "post_message",
  { description: TEXTS.post, inputSchema: { channel, text: z.string().min(1).max(3000) } },
  async ({ channel, text }) => reply(await poster.post(channel, text)),
);
server.registerTool(
  "react",
  { description: TEXTS.react, inputSchema: { channel, timestamp: z.string().regex(/^\d+\.\d+$/), emoji: z.string().regex(/^[a-z0-9_+-]+$/) } },
  async ({ channel, timestamp, emoji }) => reply(await poster.react(channel, timestamp, emoji)),
);

await server.connect(new StdioServerTransport());
