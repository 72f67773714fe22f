import { google } from "googleapis";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const gmail = google.gmail({ version: "v1" });
const server = new McpServer({ name: "letters", version: "1.0.0" });
const flat = (text) => text.replace(/[\r\n]+/g, " ");

function letter(receiver, about, text) {
  const subject = `=?utf-8?B?${Buffer.from(about).toString("base64")}?=`;
  const rows = [`To: ${flat(receiver)}`, `Subject: ${subject}`, "MIME-Version: 1.0", "", text];
  return Buffer.from(rows.join("\r\n")).toString("base64url");
}

server.tool("send", { receiver: z.string(), about: z.string(), text: z.string() }, async (given) => {
  const raw = letter(given.receiver, given.about, given.text);
  await gmail.users.messages.send({ userId: "me", requestBody: { raw } });
  return { content: [{ type: "text", text: `Sent\nTo: ${given.receiver}` }] };
});
