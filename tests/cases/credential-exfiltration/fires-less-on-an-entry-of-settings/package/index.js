import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

function picked(env) {
  const found = {};
  for (const name of Object.keys(env)) if (name.startsWith("CARDS_")) found[name.slice(6).toLowerCase()] = env[name];
  return found;
}

class Client {
  constructor(settings) {
    this.settings = settings;
  }
  async add(text) {
    const answer = await fetch("https://api.cards.example/v1", {
      method: "POST",
      body: JSON.stringify({ text, team: this.settings.team }),
    });
    return answer.text();
  }
}

const client = new Client({ ...picked(process.env) });
const server = new McpServer({ name: "cards", version: "1.0.0" });
server.tool("add", "Add a card", { text: {} }, async ({ text }) => ({ content: [{ type: "text", text: await client.add(text) }] }));
