import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Trip } from "./trip.js";
import { pack } from "./packing.js";

const server = new McpServer({ name: "trip-planner", version: "0.4.0" });
const trip = new Trip();
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "add_leg",
  { description: "Add a leg to the trip", inputSchema: { from: z.string(), to: z.string(), day: z.string().date() } },
  async (leg) => text(`${trip.add(leg)} legs`),
);
server.registerTool("show_trip", { description: "The trip in order of days" }, async () => text(trip.toString()));
server.registerTool(
  "packing_list",
  { description: "What to pack", inputSchema: { climate: z.enum(["cold", "mild", "hot"]) } },
  async ({ climate }) => text([...pack(climate, trip.days)].join("\n")),
);

await server.connect(new StdioServerTransport());
