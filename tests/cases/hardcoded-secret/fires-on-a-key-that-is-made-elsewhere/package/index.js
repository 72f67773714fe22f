import { createCipheriv, randomBytes, scryptSync } from "node:crypto";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const PEPPER = "shelf-notes-v1";
const server = new McpServer({ name: "notes", version: "1.0.0" });

class Seal {
  constructor(pass) {
    this.key = scryptSync(pass ?? PEPPER, randomBytes(16), 32);
  }

  close(text) {
    const iv = randomBytes(12);
    const cipher = createCipheriv("aes-256-gcm", this.key, iv);
    return Buffer.concat([iv, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]).toString("base64");
  }
}

const seal = new Seal(process.env.NOTES_PASSPHRASE);
server.registerTool("close", { description: "Seal a note", inputSchema: { text: z.string() } }, async ({ text }) => ({
  content: [{ type: "text", text: seal.close(text) }],
}));
