import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { get } from "./http.js";
import { iconOf, metaOf } from "./meta.js";

const server = new McpServer({ name: "preview-link", version: "0.8.0" });
const url = z.string().url().max(2000);

server.registerTool(
  "preview",
  { title: "Preview", description: "Title and description of a page", inputSchema: { url } },
  async ({ url }) => {
    const page = await get(url);
    return { content: [{ type: "text", text: JSON.stringify(metaOf(await page.text())) }] };
  },
);

server.registerTool(
  "icon",
  { title: "Icon", description: "Icon of a page", inputSchema: { url } },
  async ({ url }) => {
    const page = await get(url);
    const icon = await get(iconOf(await page.text(), page.url));
    const data = Buffer.from(await icon.arrayBuffer()).toString("base64");
    return { content: [{ type: "image", data, mimeType: icon.headers.get("content-type") ?? "image/x-icon" }] };
  },
);

await server.connect(new StdioServerTransport());
