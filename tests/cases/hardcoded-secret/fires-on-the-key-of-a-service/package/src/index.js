import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

export const server = new McpServer({ name: "ledger-desk", version: "1.0.0" });
const { LEDGER_URL = "https://ledger.example.net", SEAL_KEY: seal = "9hS2vK6tB1xR4mW8qL3z" } = process.env;
const ledgerKey = "ldg_live_8Xw2Qm4Rt7Yp0Bn6Kc3Vz9Hs";
const stampKey = process.env.STAMP_KEY ?? "4mT9wQ2xL7rV0nB8kZ5c";

server.registerTool("entries", { description: "The newest entries" }, async () => {
  const answer = await fetch(`${LEDGER_URL}/entries`, { headers: { "x-ledger": ledgerKey, "x-stamp": stampKey, "x-seal": seal } });
  return { content: [{ type: "text", text: await answer.text() }] };
});
