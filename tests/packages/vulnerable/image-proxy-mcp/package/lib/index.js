#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { download } from "./download.js";
import { shrink } from "./shrink.js";

const server = new McpServer({ name: "image-proxy", version: "0.5.0" });
const say = (text) => ({ content: [{ type: "text", text }] });

server.registerTool("fetch_picture", { description: "Download a picture of an allowed host and store it", inputSchema: { url: z.string().url(), name: z.string().regex(/\.(png|jpe?g|webp|gif)$/i) } }, async ({ url, name }) =>
  say(`stored ${await download(url, name)}`),
);

server.registerTool("shrink_picture", { description: "Write a smaller copy of a stored picture", inputSchema: { name: z.string(), width: z.number().int().min(16).max(4000) } }, async ({ name, width }) =>
  say(await shrink(name, width)),
);

await server.connect(new StdioServerTransport());
