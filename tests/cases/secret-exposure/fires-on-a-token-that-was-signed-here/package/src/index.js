import jwt from "jsonwebtoken";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

export const server = new McpServer({ name: "sluice-desk", version: "1.0.0" });

function pass() {
  const made = jwt.sign({ sub: "desk" }, process.env.SLUICE_PRIVATE_KEY, { algorithm: "RS256" });
  console.error(`made ${made}`);
  return made;
}

async function open() {
  const answer = await fetch("https://sluices.example.net/open", { method: "POST", headers: { authorization: `Bearer ${pass()}` } });
  const { access_token: ticket } = await answer.json();
  console.error("opened", ticket);
  return ticket;
}

server.registerTool("level", { description: "The level of the water" }, async () => {
  const answer = await fetch("https://sluices.example.net/level", { headers: { authorization: `Bearer ${await open()}` } });
  return { content: [{ type: "text", text: await answer.text() }] };
});
