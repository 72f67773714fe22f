#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Limiter, QuotaError } from "./limiter.js";
import { MapError, Mapwell } from "./mapwell.js";

const limiter = new Limiter(2, 5, Number(process.env.MAP_QUOTA_PER_DAY ?? 500));
const maps = new Mapwell(limiter);
const server = new McpServer({ name: "map-quota", version: "0.3.0" });
const point = z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]);

const answer = async (work: () => Promise<unknown>) => {
  try {
    return { content: [{ type: "text" as const, text: JSON.stringify(await work()) }] };
  } catch (e) {
    const known = e instanceof MapError || e instanceof QuotaError;
    return { isError: true, content: [{ type: "text" as const, text: known ? (e as Error).message : "unexpected answer" }] };
  }
};

server.registerTool("find_place", { description: "Find places by name", inputSchema: { name: z.string().min(2).max(200) } }, ({ name }) =>
  answer(() => maps.places(name)),
);
server.registerTool(
  "route",
  { description: "Route between two points (latitude, longitude)", inputSchema: { from: point, to: point, mode: z.enum(["walk", "bike", "car"]).default("walk") } },
  ({ from, to, mode }) => answer(() => maps.route(from, to, mode)),
);
server.registerTool("quota", { description: "Calls of today" }, () => answer(async () => ({ used: limiter.used(), of: limiter.perDay })));

await server.connect(new StdioServerTransport());
