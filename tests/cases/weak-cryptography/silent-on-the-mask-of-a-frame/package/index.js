import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "sockets", version: "1.0.0" });
function unmaskFrame(payload, mask) {
  for (let i = 0; i < payload.length; i++) payload[i] ^= mask[i % mask.length];
  return payload;
}
const parity = (blocks) => blocks.reduce((sum, block) => sum.map((byte, i) => byte ^ block[i]));
server.tool("frame", async () => ({
  content: [{ type: "text", text: String(unmaskFrame(Buffer.from("ab"), parity([[1], [2]]))) }],
}));
