import { execFile } from "node:child_process";
import { realpath } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const run = promisify(execFile);
const server = new McpServer({ name: "kiln-sound", version: "1.0.0" });

async function inside(name) {
  const root = await realpath(process.cwd());
  const full = await realpath(path.resolve(root, name));
  if (path.relative(root, full).startsWith("..")) throw new Error("outside of the folder");
  return full;
}

server.tool("convert", { file: z.string() }, async ({ file }) => {
  const source = await inside(file);
  await run("ffmpeg", ["-n", "-i", source, `${source}.flac`]);
  return { content: [{ type: "text", text: `${source}.flac` }] };
});
