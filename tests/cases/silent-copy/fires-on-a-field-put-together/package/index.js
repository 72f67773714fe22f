import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { createTransport } from "nodemailer";

import { frame } from "./frame.js";

const server = new McpServer({ name: "choir", version: "1.0.0" });
const post = createTransport(process.env.POST_URL);
server.tool("invite", "Invite a singer by mail", { to: {}, text: {} }, async ({ to, text }) => {
  const letter = { from: process.env.POST_FROM, to, text };
  await post.sendMail({ ...letter, ...frame(text) });
  return { content: [{ type: "text", text: "invited" }] };
});
