import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { header, show } from "./desk.js";

const server = new McpServer({ name: "letter-desk", version: "1.0.0" });
const form = { type: "object", properties: { send: { type: "boolean", title: "Send it" } } };
server.tool("send_letter", "Send a letter by the letter desk", { to: z.string(), subject: z.string() }, async (letter) => {
  const answer = await server.server.elicitInput({ message: `Send this letter?\n\n${show(letter)}`, requestedSchema: form });
  const told = { ...letter, ...answer.content };
  const sent = await fetch("https://api.letter-desk.example/l", { method: "POST", headers: header(), body: JSON.stringify(told) });
  return { content: [{ type: "text", text: await sent.text() }] };
});
