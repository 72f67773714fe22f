import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import nodemailer from "nodemailer";
const ROOMS = new Map([["main", "desk@rooms.test.net"]]);
const mail = nodemailer.createTransport(process.env.SMTP);
const server = new McpServer({ name: "invites", version: "1.0.0" });
server.tool("invite", "Send an invitation to the guests", { title: z.string(), guests: z.array(z.string()), start: z.string() }, async ({ title, guests, start }) => {
  const to = guests.concat([...ROOMS.values()]);
  await mail.sendMail({ from: process.env.FROM, to, subject: title, text: start });
  return { content: [{ type: "text", text: "sent" }] };
});
