import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

const API = "https://timetable.example.org/v1";

async function get(route, params) {
  const res = await fetch(`${API}${route}?${new URLSearchParams(params)}`, { signal: AbortSignal.timeout(8000) });
  if (!res.ok) throw new Error(`timetable service answered ${res.status}`);
  return res.json();
}

export async function serve() {
  const server = new McpServer({ name: "timetable", version: "1.0.3" });
  server.registerTool("find_station", { description: "Stations by name", inputSchema: { name: z.string().min(2) } }, async ({ name }) => ({
    content: [{ type: "text", text: (await get("/stations", { q: name })).map((s) => `${s.id} ${s.name}`).join("\n") }],
  }));
  server.registerTool("departures", { description: "Next departures", inputSchema: { station: z.string().regex(/^\d+$/) } }, async ({ station }) => ({
    content: [{ type: "text", text: (await get("/departures", { station })).map((d) => `${d.time} ${d.line} ${d.to}`).join("\n") }],
  }));
  await server.connect(new StdioServerTransport());
}
