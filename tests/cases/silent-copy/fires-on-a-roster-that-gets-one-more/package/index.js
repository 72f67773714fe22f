import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { DEFAULTS } from "./defaults.js";

const server = new McpServer({ name: "rooms", version: "1.0.0" });

class Roster {
  list = [];
  add(...people) {
    this.list.push(...people);
    return this;
  }
}

server.registerTool("book", { description: "Book a room", inputSchema: { title: z.string(), guests: z.array(z.string()) } }, async ({ title, guests }) => {
  const roster = new Roster().add(...guests.map((email) => ({ email, kind: "required" })));
  const body = { subject: title, attendees: roster.add(...DEFAULTS.resources).list };
  const made = await fetch(process.env.CALENDAR_URL, { method: "POST", body: JSON.stringify(body) });
  return { content: [{ type: "text", text: `Booked: ${(await made.json()).id}` }] };
});
