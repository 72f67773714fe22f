import { createCipheriv, createHash, randomBytes, scryptSync } from "node:crypto";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "notes", version: "1.0.0" });
const seal = (passphrase, name, text) => {
  const key = createHash("sha256").update(passphrase).digest();
  const first = createHash("md5").update(name).digest().subarray(0, 12);
  const cipher = createCipheriv("aes-256-gcm", key, first);
  return Buffer.concat([first, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
};

server.registerTool(
  "seal",
  { description: "Seal a note", inputSchema: { passphrase: z.string(), name: z.string(), text: z.string() } },
  async ({ passphrase, name, text }) => ({ content: [{ type: "text", text: seal(passphrase, name, text).toString("hex") }] }),
);
