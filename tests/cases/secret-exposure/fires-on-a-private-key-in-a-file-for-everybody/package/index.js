import crypto from "node:crypto";
import fs from "node:fs";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "letters", version: "1.0.0" });
server.tool("identity", async () => {
  const { privateKey } = crypto.generateKeyPairSync("rsa", {
    modulusLength: 3072,
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  fs.writeFileSync("identity.pem", privateKey, { mode: 0o644 });
  return { content: [{ type: "text", text: "made" }] };
});
