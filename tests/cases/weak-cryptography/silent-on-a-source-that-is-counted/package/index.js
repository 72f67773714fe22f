import { webcrypto } from "node:crypto";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

let asked = 0;
const before = webcrypto.getRandomValues.bind(webcrypto);
webcrypto.getRandomValues = (array) => {
  asked += array.byteLength;
  console.error(`${new Date().toISOString()} ${asked}`);
  return before(array);
};
globalThis.crypto ??= webcrypto;

const server = new McpServer({ name: "meter", version: "1.0.0" });
server.registerTool("new_password", { description: "A password" }, async () => ({
  content: [{ type: "text", text: Buffer.from(webcrypto.getRandomValues(new Uint8Array(12))).toString("base64url") }],
}));
