import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const booked = new Map();
export function createRooms() {
  const s = new McpServer({ name: "room-booking", version: "0.2.0" });
  s.tool("book_room", { room: z.string(), hour: z.number().min(8).max(18) }, async ({ room, hour }) => {
    booked.set(`${room}@${hour}`, true);
    return { content: [{ type: "text", text: `${room} booked at ${hour}` }] };
  });
  return s;
}
