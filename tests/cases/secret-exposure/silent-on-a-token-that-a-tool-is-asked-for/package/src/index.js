import jwt from "jsonwebtoken";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

export const server = new McpServer({ name: "pass-desk", version: "1.0.0" });

server.registerTool("sign", { description: "Sign a pass for a visitor", inputSchema: { visitor: z.string() } }, async ({ visitor }) => {
  const made = jwt.sign({ sub: visitor }, process.env.PASS_PRIVATE_KEY, { algorithm: "RS256", expiresIn: 600 });
  console.error("signed a pass of", made.length, "letters");
  return { content: [{ type: "text", text: made }] };
});

server.registerTool("visit", { description: "Open a visit" }, async () => {
  const answer = await fetch("https://passes.example.net/visits", { method: "POST" });
  const { access_token: ticket, expires_in: seconds } = await answer.json();
  console.error("a visit of", seconds, "seconds", Boolean(ticket));
  return { content: [{ type: "text", text: `ticket: ${ticket}` }] };
});
