import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { height, period } from "./waves.js";
import { state } from "./douglas.js";

const server = new McpServer({ name: "sea-state", version: "1.0.1" });
const say = (text: string) => ({ content: [{ type: "text" as const, text }] });

server.registerTool(
  "wave_height",
  { description: "Significant wave height from wind and fetch", inputSchema: { wind: z.number().min(0).max(60).describe("m/s"), fetch: z.number().positive().describe("km") } },
  async ({ wind, fetch }) => say(`${height(wind, fetch).toFixed(1)} m every ${period(wind, fetch).toFixed(1)} s`),
);

server.registerTool(
  "sea_state",
  { description: "Douglas sea state of a wave height", inputSchema: { metres: z.number().min(0).max(40) } },
  async ({ metres }) => say(state(metres)),
);

await server.connect(new StdioServerTransport());
