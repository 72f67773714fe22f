#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Ffmpeg } from "./ffmpeg.js";

const ff = new Ffmpeg(process.env.MEDIA_DIR ?? process.cwd());
const server = new McpServer({ name: "clip-cutter", version: "0.6.0" });

server.registerTool(
  "cut_clip",
  {
    description: "Cut a part of a video",
    inputSchema: { input: z.string(), output: z.string(), start: z.number().min(0), seconds: z.number().positive(), title: z.string().max(120).optional() },
  },
  async (args) => ({ content: [{ type: "text", text: await ff.cut(args) }] }),
);
server.registerTool("media_info", { description: "Format of a media file", inputSchema: { input: z.string() } }, async ({ input }) => ({
  content: [{ type: "text", text: await ff.info(input) }],
}));

await server.connect(new StdioServerTransport());
