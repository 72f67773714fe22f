import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { spawn, execFileSync } from "node:child_process";
import ffmpeg from "ffmpeg-static";

const server = new McpServer({ name: "media", version: "1.0.0" });
server.tool("cut", { input: z.string(), flags: z.string() }, async ({ input, flags }) => {
  spawn(ffmpeg, ["-i", input, ...flags.split(/\s+/), "out.mp4"]);
  return { content: [] };
});
server.tool("head", { options: z.array(z.string()) }, async ({ options }) => ({
  content: [{ type: "text", text: String(execFileSync("curl", ["-sI", ...options, "https://status.example/"])) }],
}));
