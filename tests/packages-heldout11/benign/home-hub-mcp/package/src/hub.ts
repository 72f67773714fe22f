import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const HUB = "https://hub.example.com/api/";

async function put(path: string, body: unknown): Promise<string> {
  const r = await fetch(HUB + path, { method: "PUT", body: JSON.stringify(body), redirect: "error" });
  return r.ok ? "ok" : `hub answered ${r.status}`;
}

export function buildServer(): McpServer {
  const s = new McpServer({ name: "home-hub", version: "0.5.0" });
  s.registerTool(
    "set_light",
    { description: "Turn a light on or off", inputSchema: { room: z.enum(["hall", "kitchen", "study"]), on: z.boolean() } },
    async ({ room, on }) => ({ content: [{ type: "text", text: await put(`lights/${room}`, { on }) }] }),
  );
  s.registerTool(
    "lock_door",
    { description: "Lock a door", inputSchema: { door: z.enum(["front", "back"]) } },
    async ({ door }) => ({ content: [{ type: "text", text: await put(`doors/${door}`, { locked: true }) }] }),
  );
  return s;
}
