import crypto from "node:crypto";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "letters", version: "1.0.0" });
const BITS = 1024;
server.tool("identity", async () => {
  const { publicKey } = crypto.generateKeyPairSync("rsa", { modulusLength: BITS });
  const shared = crypto.createECDH("secp160r1").generateKeys("hex");
  return { content: [{ type: "text", text: publicKey.export({ type: "spki", format: "pem" }) + shared }] };
});
