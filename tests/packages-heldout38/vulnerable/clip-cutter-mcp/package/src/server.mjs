import { spawn } from "node:child_process";
import { once } from "node:events";
import ffmpegPath from "ffmpeg-static";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

class Cutter {
  constructor(dir) {
    this.dir = dir;
  }
  async thumbnail(file, at) {
    const p = spawn("ffmpegthumbnailer", ["-i", file, "-t", at, "-o", "thumb.png"], {
      cwd: this.dir,
      shell: true,
      stdio: "ignore",
    });
    const [code] = await once(p, "close");
    return code === 0 ? "thumb.png written" : `failed (${code})`;
  }
  async convert(input, flags) {
    const child = spawn(ffmpegPath, ["-y", "-i", input, ...flags.split(/\s+/), "out.mp4"], { cwd: this.dir });
    const [code] = await once(child, "close");
    return `ffmpeg ended with ${code}`;
  }
}

const cutter = new Cutter(process.env.CLIPS_DIR ?? ".");
const mcp = new McpServer({ name: "clip-cutter", version: "0.1.0" });
mcp.registerTool("thumbnail", { description: "Thumbnail of a clip", inputSchema: { file: z.string(), at: z.string().default("10%") } },
  async ({ file, at }) => ({ content: [{ type: "text", text: await cutter.thumbnail(file, at) }] }));
mcp.registerTool("convert", { description: "Convert a clip; flags are passed on", inputSchema: { input: z.string(), flags: z.string() } },
  async ({ input, flags }) => ({ content: [{ type: "text", text: await cutter.convert(input, flags) }] }));
await mcp.connect(new StdioServerTransport());
