#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import * as media from "./media.js";

const server = new McpServer({ name: "media-probe", version: "0.2.2" });
const ok = (v) => ({ content: [{ type: "text", text: typeof v === "string" ? v : JSON.stringify(v, null, 2) }] });

const tools = {
  probe_media: ["Container, codecs and duration of a file", { file: z.string() }, ({ file }) => media.probe(file)],
  extract_audio: ["Write the audio track to a new file", { file: z.string(), format: z.string().optional() }, ({ file, format }) => media.audio(file, format)],
  thumbnail: ["Save one frame as an image", { file: z.string(), second: z.number().default(1) }, ({ file, second }) => media.frame(file, second)],
};

for (const [name, [description, inputSchema, handler]] of Object.entries(tools)) {
  server.registerTool(name, { description, inputSchema }, async (args) => {
    try {
      return ok(await handler(args));
    } catch (e) {
      return { isError: true, ...ok(String(e.message)) };
    }
  });
}

await server.connect(new StdioServerTransport());
