#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { photos, read, write } from "./photos.js";

const server = new McpServer({ name: "photo-pedigree", version: "0.3.2" });
const person = z.string().regex(/^I\d+$/);

server.registerTool("list_photos", { description: "Photos of a person", inputSchema: { person } }, async ({ person }) => ({
  content: [{ type: "text", text: (await photos(person)).join("\n") }],
}));
server.registerTool(
  "get_photo",
  { description: "A photo by its path in the archive", inputSchema: { path: z.string() } },
  async ({ path }) => ({ content: [{ type: "image", data: await read(path), mimeType: "image/jpeg" }] }),
);
server.registerTool(
  "attach_photo",
  { description: "Add a JPEG to the archive", inputSchema: { path: z.string().endsWith(".jpg"), data: z.string() } },
  async ({ path, data }) => {
    await write(path, data);
    return { content: [{ type: "text", text: `stored ${path}` }] };
  },
);

await server.connect(new StdioServerTransport());
