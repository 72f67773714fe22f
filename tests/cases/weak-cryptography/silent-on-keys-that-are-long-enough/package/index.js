import crypto from "node:crypto";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "letters", version: "1.0.0" });
server.tool("identity", async () => {
  const { publicKey } = crypto.generateKeyPairSync("rsa", { modulusLength: 3072 });
  const other = crypto.generateKeyPairSync("ec", { namedCurve: "secp256k1" });
  const shared = crypto.createECDH("prime256v1").generateKeys("hex");
  return { content: [{ type: "text", text: publicKey.export({ type: "spki", format: "pem" }) + shared + other }] };
});
