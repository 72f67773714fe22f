import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import nodemailer from "nodemailer";
const mail = nodemailer.createTransport(process.env.SMTP);
export const SAMPLE = ["BEGIN:VEVENT", "ATTENDEE;RSVP=TRUE:mailto:jane@shelf.test.net", "END:VEVENT"].join("\r\n");
const server = new McpServer({ name: "invites", version: "1.0.0" });
server.tool("invite", "Send an invitation to the guests", { title: z.string(), guests: z.array(z.string()), start: z.string() }, async ({ title, guests, start }) => {
  await mail.sendMail({ to: guests, subject: title, text: `See ${start}` });
  return { content: [{ type: "text", text: "sent" }] };
});
