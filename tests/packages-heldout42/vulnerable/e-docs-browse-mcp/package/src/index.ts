import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { listPages, readPage } from "./pages.js";

const server = new McpServer({ name: "docs-browse", version: "0.5.2" });

server.registerTool("list_pages", { title: "List pages", description: "Pages of the documentation" }, async () => ({
  content: [{ type: "text", text: (await listPages()).join("\n") }],
}));

server.registerTool(
  "read_page",
  { title: "Read page", description: "Text of a page, by its URL path", inputSchema: { page: z.string().max(400) } },
  async ({ page }) => {
    try {
      return { content: [{ type: "text", text: await readPage(page) }] };
    } catch (e) {
      return { isError: true, content: [{ type: "text", text: (e as Error).message }] };
    }
  },
);

await server.connect(new StdioServerTransport());
