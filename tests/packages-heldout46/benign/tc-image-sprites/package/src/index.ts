#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { chunks, grey } from "./png.js";
import { checker, SIZE } from "./sprite.js";

const server = new McpServer({ name: "image-sprites", version: "0.2.1" });

server.registerTool("test_picture", { description: "A small checker-board picture" }, async () => ({
  content: [{ type: "image", data: grey(checker(), SIZE).toString("base64"), mimeType: "image/png" }],
}));
server.registerTool(
  "png_chunks",
  { description: "Chunks of a base64-encoded PNG", inputSchema: { data: z.string().base64().max(8_000_000) } },
  async ({ data }) => ({ content: [{ type: "text", text: chunks(Buffer.from(data, "base64")).join("\n") }] }),
);

await server.connect(new StdioServerTransport());
