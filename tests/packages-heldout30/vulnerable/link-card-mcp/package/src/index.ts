import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { card } from "./card.js";
import { load } from "./fetcher.js";

const server = new McpServer({ name: "link-card", version: "0.4.4" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "link_card",
  { title: "Link card", description: "Title, text and image of a link", inputSchema: { url: z.string().url() } },
  async ({ url }) => text(JSON.stringify(card(await load(url)))),
);
server.registerTool(
  "link_status",
  { title: "Link status", description: "Whether a link still works", inputSchema: { url: z.string().url() } },
  async ({ url }) => text(String((await load(url, "HEAD")).status)),
);

await server.connect(new StdioServerTransport());
