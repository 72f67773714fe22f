import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
const key = randomBytes(32);
const server = new McpServer({ name: "seal", version: "1.0.0" });
server.tool("keep", "Keep a text for this session", {}, async ({ text }) => {
  const iv = randomBytes(16);
  const c = createCipheriv("aes-256-cbc", key, iv);
  writeFileSync("/tmp/seal-session", Buffer.concat([iv, c.update(text), c.final()]));
  return { content: [{ type: "text", text: "kept" }] };
});
server.tool("show", "Show the text of this session", {}, async () => {
  const all = readFileSync("/tmp/seal-session");
  const d = createDecipheriv("aes-256-cbc", key, all.subarray(0, 16));
  return { content: [{ type: "text", text: d.update(all.subarray(16)) + d.final() }] };
});
