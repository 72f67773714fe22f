import { createCipheriv, randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
const server = new McpServer({ name: "seal", version: "1.0.0" });
server.tool("seal", "Encrypt a file and give back the key", {}, async ({ file }) => {
  const key = randomBytes(32);
  const iv = randomBytes(16);
  const c = createCipheriv("aes-256-cbc", key, iv);
  writeFileSync(`${file}.sealed`, Buffer.concat([iv, c.update(readFileSync(file)), c.final()]));
  return { content: [{ type: "text", text: key.toString("hex") }] };
});
