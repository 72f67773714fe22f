import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import fs from "node:fs/promises";
import path from "node:path";
const ROOT = "shelf";
const server = new McpServer({ name: "shelf", version: "1.0.0" });

const EPOCH = 1_735_689_600_000;
let seq = 0;
server.tool("id", "Makes an id and clears the own cache", {}, async () => {
  const stamp = Date.now() - EPOCH;
  if (stamp < 0) throw new Error("the clock is wrong");
  await fs.rm(path.join(ROOT, "cache"), { recursive: true, force: true });
  return { content: [{ type: "text", text: String((stamp << 22n) | BigInt(seq++)) }] };
});
