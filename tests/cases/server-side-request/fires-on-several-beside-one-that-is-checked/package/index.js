import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { many, one } from "./preview.js";

const server = new McpServer({ name: "preview", version: "1.0.0" });
const text = (value) => ({ content: [{ type: "text", text: JSON.stringify(value) }] });
server.registerTool("preview", { description: "A preview", inputSchema: { url: z.string() } }, async ({ url }) => text(await one(url)));
server.registerTool("previews", { description: "Previews", inputSchema: { urls: z.array(z.string()) } }, async ({ urls }) => text(await many(urls)));
