import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { SlackReader } from "./slack.js";
import { prepare } from "./workspace.js";

const reader = new SlackReader(process.env.SLACK_BOT_TOKEN ?? "");
const server = new McpServer({ name: "slack-digest", version: "0.6.1" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool("list_channels", { description: "Public channels of the workspace" }, async () =>
  text((await reader.channels()).map((c) => `${c.id}\t#${c.name}`).join("\n")),
);

server.registerTool(
  "channel_digest",
  {
    description: "Messages of the last hours in a channel, grouped by author",
    inputSchema: { channel: z.string().regex(/^[CG][A-Z0-9]+$/), hours: z.number().int().min(1).max(72).default(24) },
  },
  async ({ channel, hours }) => {
    const groups = await reader.grouped(channel, hours);
    return text([...groups].map(([who, lines]) => `${who}\n${lines.map((l) => `  - ${l}`).join("\n")}`).join("\n\n"));
  },
);

server.registerTool(
  "search_messages",
  { description: "Search messages", inputSchema: { query: z.string().min(2), limit: z.number().int().max(50).default(20) } },
  async ({ query, limit }) => text(JSON.stringify(await reader.search(query, limit), null, 2)),
);

await prepare();
await server.connect(new StdioServerTransport());
