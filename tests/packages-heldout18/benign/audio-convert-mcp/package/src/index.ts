import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { ffmpeg, ffprobe } from "./run.js";
import { inside } from "./paths.js";

const FORMATS = { mp3: ["-codec:a", "libmp3lame"], flac: ["-codec:a", "flac"], wav: [] } as const;
const server = new McpServer({ name: "audio-convert", version: "0.4.0" });

server.registerTool(
  "convert_audio",
  {
    title: "Convert audio",
    description: "Convert an audio file of the working folder",
    inputSchema: { file: z.string(), format: z.enum(["mp3", "flac", "wav"]), rate: z.number().int().min(8000).max(96000).default(44100) },
  },
  async ({ file, format, rate }) => {
    const source = await inside(file);
    const target = source.replace(/\.\w+$/, "") + `.${format}`;
    await ffmpeg(["-n", "-i", source, ...FORMATS[format], "-ar", String(rate), target]);
    return { content: [{ type: "text", text: target }] };
  },
);

server.registerTool("audio_info", { description: "Length and format", inputSchema: { file: z.string() } }, async ({ file }) => ({
  content: [{ type: "text", text: await ffprobe(["-v", "quiet", "-print_format", "json", "-show_format", await inside(file)]) }],
}));

await server.connect(new StdioServerTransport());
