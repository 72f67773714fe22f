import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { outline, pages } from "./pdf.js";
import { reply } from "./format.js";

async function main(): Promise<void> {
  const server = new McpServer({ name: "pdf-outline", version: "0.4.4" });

  server.registerTool(
    "pdf_outline",
    { title: "PDF outline", description: "Titles of the outline of a PDF", inputSchema: { file: z.string() } },
    async ({ file }) => reply((await outline(file)).join("\n")),
  );
  server.registerTool(
    "pdf_pages",
    { title: "PDF pages", description: "Number of pages of a PDF", inputSchema: { file: z.string() } },
    async ({ file }) => reply(`${await pages(file)} pages`),
  );

  await server.connect(new StdioServerTransport());
}

main().catch((e) => {
  console.error(e);
  process.exit(1);
});
