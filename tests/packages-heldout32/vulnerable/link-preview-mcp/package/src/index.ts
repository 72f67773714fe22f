import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { many, one } from "./preview.js";

const server = new McpServer({ name: "link-preview", version: "1.0.0" });
const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v, null, 2) }] });
server.registerTool("preview", { description: "Preview of a link", inputSchema: { url: z.string().url() } }, async ({ url }) => json(await one(url)));
server.registerTool("preview_many", { description: "Previews of several links", inputSchema: { urls: z.array(z.string().url()).max(10) } }, async ({ urls }) =>
  json((await many(urls)).map((r) => (r.status === "fulfilled" ? r.value : { error: String(r.reason) }))),
);
await server.connect(new StdioServerTransport());
