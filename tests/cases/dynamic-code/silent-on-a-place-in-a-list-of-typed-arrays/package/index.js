import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "samples", version: "1.0.0" });
const KINDS = ["Int8Array", "Uint8Array", "Uint8ClampedArray"];
const SAMPLE = "AAECAwQFBgcICQoLDA0ODw==";

server.tool("sample", "The bytes of the sample, as numbers", async ({ kind }) => {
  const made = new globalThis[KINDS[kind]](Buffer.from(SAMPLE, "base64"));
  return { content: [{ type: "text", text: made.join(" ") }] };
});
