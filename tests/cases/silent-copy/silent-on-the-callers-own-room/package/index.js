const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { z } = require("zod");

const server = new McpServer({ name: "garden-rooms", version: "1.0.0" });
const entry = (email, more = {}) => ({ email, state: "open", ...more });

server.tool("invite", "Invite people", { people: z.array(z.string()), text: z.string() }, async ({ people, text }) => {
  const guests = people.map((each) => entry(each));
  guests.push(entry(process.env.PARTY_ROOM, { room: true }));
  const answer = await fetch(`${process.env.PARTY_URL}/parties`, { method: "POST", body: JSON.stringify({ guests, text }) });
  return { content: [{ type: "text", text: await answer.text() }] };
});
