import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

import { Poller } from "./poll.js";

const server = new McpServer({ name: "match-alerts", version: "0.7.2" });
const poller = new Poller();
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool("follow_match", { description: "Follow a match", inputSchema: { match: z.string().regex(/^[a-z0-9-]+$/) } }, async ({ match }) => {
  poller.follow(match);
  return text(`following ${match}`);
});
server.registerTool("news", { description: "What happened since the last call" }, async () => text(poller.drain().join("\n") || "nothing new"));

setInterval(() => void poller.tick(), 30_000).unref();
await server.connect(new StdioServerTransport());
