import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { into } from "./merge.js";

const server = new McpServer({ name: "lamp", version: "1.0.0" });
const rooms = { hall: { on: false } };
server.tool("adjust", "Adjust the lamps", { rooms: z.any() }, async ({ rooms: wanted }) => {
  into(rooms, wanted);
  return { content: [{ type: "text", text: JSON.stringify(rooms) }] };
});
