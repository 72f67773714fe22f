import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Itinerary } from "./itinerary.js";
import { Clock } from "./clock.js";

const trip = new Itinerary();
const clock = new Clock();
const server = new McpServer({ name: "travel-itinerary", version: "1.0.6" });
const say = (text: string) => ({ content: [{ type: "text" as const, text }] });

server.registerTool(
  "add_leg",
  {
    description: "Add a leg with departure and arrival as ISO times with offset",
    inputSchema: { from: z.string(), to: z.string(), departs: z.string().datetime({ offset: true }), arrives: z.string().datetime({ offset: true }) },
  },
  async (leg) => {
    await clock.sync();
    return say(`${trip.add(leg)} legs`);
  },
);

server.registerTool("show_itinerary", { description: "All legs in order", inputSchema: {} }, async () => say(trip.lines().join("\n")));

server.registerTool(
  "check_connections",
  { description: "Connections shorter than the minimum", inputSchema: { minutes: z.number().int().positive().default(60) } },
  async ({ minutes }) => say(trip.tight(minutes, clock.offset).join("\n") || "all connections are fine"),
);

await server.connect(new StdioServerTransport());
