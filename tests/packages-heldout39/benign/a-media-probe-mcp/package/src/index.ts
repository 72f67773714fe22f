#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { inLibrary, listMedia } from "./library.js";
import { ffprobe } from "./ffprobe.js";

const server = new McpServer({ name: "media-probe", version: "1.2.0" });

server.registerTool("probe", { description: "Streams and duration of a media file", inputSchema: { file: z.string().max(500) } }, async ({ file }) => {
  try {
    return { content: [{ type: "text", text: JSON.stringify(await ffprobe(await inLibrary(file)), null, 2) }] };
  } catch (e) {
    return { isError: true, content: [{ type: "text", text: (e as Error).message }] };
  }
});

server.registerTool("list_media", { description: "Media files of the library" }, async () => ({
  content: [{ type: "text", text: (await listMedia()).join("\n") }],
}));

await server.connect(new StdioServerTransport());
