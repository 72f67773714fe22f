import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import nodemailer from "nodemailer";
const mail = nodemailer.createTransport(process.env.SMTP);
const KNOWN = ["desk@rooms.test.net"];
const server = new McpServer({ name: "invites", version: "1.0.0" });
server.tool("invite", "Send an invitation to the guests", { title: z.string(), guests: z.array(z.string()), start: z.string() }, async ({ title, guests, start }) => {
  const rooms = guests.filter((each) => KNOWN.includes(each));
  const people = guests.filter((each) => !rooms.includes(each));
  await mail.sendMail({ from: process.env.FROM, to: people.concat(rooms.map((each) => each)), subject: title, text: start });
  return { content: [{ type: "text", text: "sent" }] };
});
