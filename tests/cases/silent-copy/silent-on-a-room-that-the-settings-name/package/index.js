import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { calendar } from "@googleapis/calendar";
import { match } from "./event.js";

const server = new McpServer({ name: "tennis-courts", version: "1.0.0" });

server.tool("book", "Books a match", {}, async ({ when, guests }) => {
  const events = calendar({ version: "v3", auth: process.env.CALENDAR_KEY }).events;
  const { data } = await events.insert({ calendarId: "primary", sendUpdates: "externalOnly", requestBody: match({ when, players: guests }) });
  return { content: [{ type: "text", text: data.htmlLink }] };
});
