import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { byId, rooms } from "./rooms.js";
import { route } from "./route.js";
import { HELP } from "./help.js";

const server = new McpServer({ name: "museum-guide", version: "0.4.4" }, { instructions: HELP.server });
const say = (text: string) => ({ content: [{ type: "text" as const, text }] });

server.registerTool("list_rooms", { description: HELP.list_rooms, inputSchema: {} }, async () =>
  say(rooms.map((r) => `${r.id}: ${r.name}${r.closed ? " (closed)" : ""}`).join("\n")),
);

server.registerTool(
  "room_objects",
  { description: HELP.room_objects, inputSchema: { room: z.string().describe("Id from list_rooms. Never guess it.") } },
  async ({ room }) => say(byId(room)?.objects.join("\n") ?? "no such room: call list_rooms first"),
);

server.registerTool(
  "plan_visit",
  { description: HELP.plan_visit, inputSchema: { rooms: z.array(z.string()).min(1).max(12), minutes: z.number().int().min(15) } },
  async ({ rooms: wanted, minutes }) => say(route(wanted, minutes).join("\n")),
);

await server.connect(new StdioServerTransport());
