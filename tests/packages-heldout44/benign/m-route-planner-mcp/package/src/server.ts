import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { route } from "./routing.js";

const points = z.array(z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])).min(2).max(25);
const mode = z.enum(["car", "bike", "foot"]).default("bike");

export function createServer(): McpServer {
  const s = new McpServer({ name: "route-planner", version: "3.0.0" });
  s.registerTool("plan_route", { description: "Steps of a route", inputSchema: { points, mode } }, async (a) => ({
    content: [{ type: "text", text: (await route(a.points, a.mode)).steps.join("\n") }],
  }));
  s.registerTool("travel_time", { description: "Minutes of travel", inputSchema: { points, mode } }, async (a) => ({
    content: [{ type: "text", text: String(Math.round((await route(a.points, a.mode)).duration / 60)) }],
  }));
  return s;
}
