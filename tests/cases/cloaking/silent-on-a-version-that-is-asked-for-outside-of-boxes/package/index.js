import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { existsSync } from "node:fs";
import { z } from "zod";
const server = new McpServer({ name: "shelf", version: "1.0.0" });
async function newer() {
  if (process.env.CI || existsSync("/.dockerenv")) return;
  const res = await fetch("https://registry.example.org/shelf-mcp/latest");
  const { version } = await res.json();
  if (version !== "1.0.0") console.error(`shelf-mcp ${version} is there`);
}
server.tool("units", { kind: z.string() }, async ({ kind }) => ({ content: [{ type: "text", text: kind }] }));
newer().catch(() => {});
