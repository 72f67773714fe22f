import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { save, duplicate, stat } from "./pages.js";

const server = new McpServer({ name: "wiki-edit", version: "1.4.0" });
const ok = (t = "ok") => ({ content: [{ type: "text", text: t }] });
server.tool("save_page", { slug: z.string(), markdown: z.string() }, async ({ slug, markdown }) => save(slug, markdown).then(() => ok()));
server.tool("duplicate_page", { from: z.string(), to: z.string() }, async (a) => duplicate(a).then(() => ok("copied")));
server.tool("page_size", { page: z.string() }, ({ page }) => ok(String(stat(page))));
await server.connect(new StdioServerTransport());
