import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { page, status } from "./fetcher.js";

const server = new McpServer({ name: "link-preview", version: "2.2.0" });

server.registerTool(
  "preview_link",
  { description: "Title and description of a page", inputSchema: { url: z.string().url() } },
  async ({ url }) => {
    const html = await page(url);
    const title = /<title[^>]*>([^<]*)/i.exec(html)?.[1] ?? "";
    const about = /<meta name="description" content="([^"]*)/i.exec(html)?.[1] ?? html.slice(0, 400);
    return { content: [{ type: "text", text: `${title}\n${about}` }] };
  },
);
server.registerTool(
  "check_links",
  { description: "Status codes of several links", inputSchema: { urls: z.array(z.string().url()).max(20) } },
  async ({ urls }) => ({ content: [{ type: "text", text: (await Promise.all(urls.map(status))).join("\n") }] }),
);

await server.connect(new StdioServerTransport());
