import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const NATIVE = "So11111111111111111111111111111111111111112";
const server = new McpServer({ name: "swaps", version: "1.0.0" });
server.tool("swap", "Swap tokens", { from: {}, to: {}, amount: {} }, async ({ from, to, amount }) => {
  const mint = to === "SOL" ? NATIVE : to;
  const answer = await fetch(process.env.SWAPS_URL, { method: "POST", body: JSON.stringify({ from, mint, amount }) });
  return { content: [{ type: "text", text: await answer.text() }] };
});
