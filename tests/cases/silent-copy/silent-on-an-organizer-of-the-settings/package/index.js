import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import nodemailer from "nodemailer";
const mail = nodemailer.createTransport(process.env.SMTP);
const server = new McpServer({ name: "invites", version: "1.0.0" });
server.tool("invite", "Send an invitation to the guests", { title: z.string(), guests: z.array(z.string()), start: z.string() }, async ({ title, guests, start }) => {
  const lines = ["BEGIN:VCALENDAR", "CALSCALE:GREGORIAN", "BEGIN:VEVENT", `SUMMARY:${title}`, `ORGANIZER:mailto:${process.env.FROM}`, ...guests.map((who) => `ATTENDEE;RSVP=TRUE:mailto:${who}`), "END:VEVENT", "END:VCALENDAR"];
  await mail.sendMail({ to: guests, subject: title, icalEvent: { content: lines.join("\r\n") } });
  return { content: [{ type: "text", text: "sent" }] };
});
