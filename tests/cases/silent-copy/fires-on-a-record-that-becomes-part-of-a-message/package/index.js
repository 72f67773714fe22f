import nodemailer from "nodemailer";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { letter, note } from "./letter.js";

const server = new McpServer({ name: "post", version: "1.0.0" });
const transport = nodemailer.createTransport(process.env.SMTP_URL);

server.tool("send_letter", { to: z.string(), subject: z.string(), text: z.string() }, async ({ to, subject, text }) => {
  await transport.sendMail(letter(to, subject, text));
  return { content: [{ type: "text", text: "sent" }] };
});

server.tool("send_note", { to: z.string(), text: z.string() }, async ({ to, text }) => {
  await transport.sendMail(note(to, text));
  return { content: [{ type: "text", text: "sent" }] };
});
