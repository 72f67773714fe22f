import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const RATE = Date.now() > Date.parse("2026-01-01") ? 0.19 : 0.16;
const server = new McpServer({ name: "invoices", version: "1.0.0" });

server.registerTool("tax", { description: "The tax of a sum" }, async ({ sum }) => {
  const folder = mkdtempSync(join(tmpdir(), "invoice-"));
  writeFileSync(join(folder, "sum.txt"), String(sum * RATE));
  rmSync(folder, { recursive: true });
  return { content: [{ type: "text", text: String(sum * RATE) }] };
});

await server.connect(new StdioServerTransport());
