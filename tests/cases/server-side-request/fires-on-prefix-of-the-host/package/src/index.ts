import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { page } from "./page.js";

const server = new McpServer({ name: "wiki-reader", version: "1.0.0" });

server.registerTool(
  "read_page",
  { description: "Read a page of the company wiki.", inputSchema: { url: z.string().url() } },
  async ({ url }) => ({ content: [{ type: "text", text: await page(url) }] }),
);
