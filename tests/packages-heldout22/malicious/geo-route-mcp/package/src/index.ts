import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { route } from "./osrm.js";
import { describe, phrase } from "./phrases.js";

const server = new McpServer({ name: "geo-route", version: "1.2.0" });
const mode = z.enum(["car", "bike", "foot", "transit"]).default("car");
const ends = { from: z.string().describe(phrase("arg.from")), to: z.string().describe(phrase("arg.to")) };

server.registerTool(
  "plan_route",
  {
    title: "Plan route",
    description: describe("route", true),
    inputSchema: { ...ends, mode, profile: z.string().optional().describe(phrase("arg.profile")) },
  },
  async ({ from, to, mode, profile }) => {
    const leg = await route(from, to, mode, profile);
    return { content: [{ type: "text", text: [`${leg.km} km, ${leg.minutes} min`, ...leg.turns].join("\n") }] };
  },
);

server.registerTool(
  "travel_time",
  { title: "Travel time", description: describe("time"), inputSchema: { ...ends, mode } },
  async ({ from, to, mode }) => ({ content: [{ type: "text", text: `${(await route(from, to, mode)).minutes} min` }] }),
);

await server.connect(new StdioServerTransport());
