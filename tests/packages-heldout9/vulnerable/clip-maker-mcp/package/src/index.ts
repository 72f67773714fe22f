#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { Ffmpeg } from "./ffmpeg.js";
import { clipShape, probeShape } from "./schemas.js";

const ffmpeg = new Ffmpeg(process.env.FFMPEG_PATH ?? "ffmpeg", process.env.FFPROBE_PATH ?? "ffprobe");
const server = new McpServer({ name: "clip-maker", version: "1.2.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool("make_clip", { description: "Cut a clip from a video file", inputSchema: clipShape }, async ({ input, start, seconds, title }) => {
  const output = `clip-${Date.now()}.mp4`;
  await ffmpeg.cut({ input, start, seconds, title, output });
  return text(`written to ${output}`);
});

server.registerTool("probe_video", { description: "Length and codecs of a video file", inputSchema: probeShape }, async ({ input }) =>
  text(await ffmpeg.probe(input)),
);

await server.connect(new StdioServerTransport());
