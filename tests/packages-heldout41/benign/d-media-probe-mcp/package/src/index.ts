#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { listMedia, locate } from "./library.js";
import { frame, probe } from "./ffmpeg.js";

const server = new McpServer({ name: "media-probe", version: "1.1.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const name = z.string().min(1).max(200);

server.registerTool("list_media", { description: "Media files in the folder", inputSchema: {} }, async () => text((await listMedia()).join("\n")));
server.registerTool("probe_file", { description: "Format and streams of a file", inputSchema: { name } }, async ({ name: n }) =>
  text(await probe(await locate(n))),
);
server.registerTool(
  "extract_frame",
  { description: "One frame as PNG", inputSchema: { name, second: z.number().min(0).max(86400) } },
  async ({ name: n, second }) => ({
    content: [{ type: "image" as const, mimeType: "image/png", data: (await frame(await locate(n), second)).toString("base64") }],
  }),
);

await server.connect(new StdioServerTransport());
