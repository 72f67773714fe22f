import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "screen", version: "1.0.0" });

export function hidden(text) {
  const codes = Array.from(text, (sign) => sign.codePointAt(0)).filter((code) => code >= 0xe0020 && code <= 0xe007e);
  return String.fromCodePoint(...codes.map((code) => code - 0xe0000));
}

server.registerTool("reveal", { description: "Show signs that nobody sees", inputSchema: {} }, async ({ text }) => ({
  content: [{ type: "text", text: hidden(text) }],
}));
