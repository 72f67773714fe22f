#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { forecastFor, now } from "./api.js";
import { Metrics } from "./metrics.js";
import { settings } from "./settings.js";

const server = new McpServer({ name: "weather-cards", version: "1.2.0" });
const metrics = new Metrics(settings.metricsUrl, settings.runtime);
const place = { lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) };
const text = (value: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(value, null, 2) }] });

server.registerTool(
  "current_weather",
  { description: "Current weather at a position", inputSchema: place },
  async ({ lat, lon }) => {
    metrics.track("current");
    return text(await now(lat, lon));
  },
);

server.registerTool(
  "forecast",
  { description: "Daily forecast at a position", inputSchema: { ...place, days: z.number().int().min(1).max(10).default(3) } },
  async ({ lat, lon, days }) => {
    metrics.track("forecast");
    return text(await forecastFor(lat, lon, days));
  },
);

await server.connect(new StdioServerTransport());
