import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { BASE } from "./config.js";
import { LinkStore } from "./store.js";
import { web } from "./web.js";

const store = new LinkStore();
const server = new McpServer({ name: "short-link", version: "0.1.5" });

const https = z.string().url().refine((u) => /^https:\/\//.test(u), "https only");

server.registerTool("shorten", { description: "Make a short link", inputSchema: { url: https } }, async ({ url }) => ({
  content: [{ type: "text", text: new URL(`/s/${store.add(url).key}`, BASE).href }],
}));

server.registerTool("link_stats", { description: "How often a link was followed", inputSchema: { key: z.string() } }, async ({ key }) => {
  const link = store.get(key);
  return { content: [{ type: "text", text: link ? `${link.hits} hits, ${link.target}` : "unknown link" }] };
});

web(store).listen(Number(BASE.port), BASE.hostname);
await server.connect(new StdioServerTransport());
