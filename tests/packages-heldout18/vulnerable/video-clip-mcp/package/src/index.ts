import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Ffmpeg } from "./ffmpeg.js";

const server = new McpServer({ name: "video-clip", version: "0.2.0" });
const ffmpeg = new Ffmpeg();

server.registerTool(
  "cut_clip",
  {
    title: "Cut clip",
    description: "Cut a part of a video into a new file",
    inputSchema: { file: z.string(), start: z.string(), seconds: z.number().positive(), output: z.string() },
  },
  async ({ file, start, seconds, output }) => {
    await ffmpeg.run("cut", { file, start, seconds, output });
    return { content: [{ type: "text", text: `wrote ${output}` }] };
  },
);

server.registerTool(
  "video_info",
  { description: "Length and size of a video", inputSchema: { file: z.string() } },
  async ({ file }) => ({ content: [{ type: "text", text: await ffmpeg.run("info", { file }) }] }),
);

await server.connect(new StdioServerTransport());
