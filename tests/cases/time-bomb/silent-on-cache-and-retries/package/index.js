import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
let kept = null;
let asked = 0;
const HOUR = 3_600_000;
const server = new McpServer({ name: "rates", version: "1.0.0" });

async function table() {
  if (kept && Date.now() - asked < HOUR) return kept;
  for (let attempt = 0; attempt < 3; attempt++) {
    const answer = await fetch("https://api.rates.example/table");
    if (answer.ok) {
      asked = Date.now();
      return (kept = await answer.json());
    }
  }
  throw new Error("no rates");
}

server.tool("rate", {}, async () => ({ content: [{ type: "text", text: String((await table()).eur) }] }));
