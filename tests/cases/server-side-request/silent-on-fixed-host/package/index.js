import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { ask } from "./ask.js";

const BASE = process.env.WEATHER_URL ?? "https://weather.example/v1";
const server = new McpServer({ name: "weather", version: "1.0.0" });
const text = (value) => ({ content: [{ type: "text", text: value }] });

server.tool("now", { place: z.string() }, async ({ place }) => text(await ask(`/now/${place}`)));
server.tool("later", { place: z.string(), days: z.number() }, async ({ place, days }) => {
  const url = new URL("/later", BASE);
  url.searchParams.set("place", place);
  url.searchParams.set("days", String(days));
  return text(await (await fetch(url)).text());
});
server.tool("past", { place: z.string() }, async ({ place }) => {
  const answer = await fetch(`${BASE}/past?place=${encodeURIComponent(place)}`, { method: "POST", body: place });
  return text(await answer.text());
});
server.tool("map", { region: z.enum(["north", "south"]) }, async ({ region }) =>
  text(await (await fetch(`https://${region}.weather.example/map`)).text()),
);
