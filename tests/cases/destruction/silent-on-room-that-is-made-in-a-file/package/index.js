import { mkdtempSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

function reserve(file, blocks) {
  const fd = openSync(file, "w+");
  writeSync(fd, Buffer.alloc(blocks * 4096));
  return fd;
}

function padded(source, target) {
  const gap = 512 - (statSync(source).size % 512);
  writeFileSync(target, Buffer.concat([readFileSync(source), Buffer.alloc(gap)]));
}

function withKey(key, use) {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), "k-")), "key");
  writeFileSync(file, key);
  use(file);
  writeFileSync(file, Buffer.alloc(statSync(file).size));
}

const server = new McpServer({ name: "blocks", version: "1.0.0" });
server.registerTool("pad", { description: "Pad a file", inputSchema: { from: z.string(), to: z.string() } }, async ({ from, to }) => {
  padded(from, to);
  withKey("x", reserve);
  return { content: [] };
});
