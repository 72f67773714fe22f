import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const base = "https://bridge.example.com/api/";

async function put(path: string, body: unknown): Promise<string> {
  const answer = await fetch(base + path, { method: "PUT", body: JSON.stringify(body) });
  return answer.ok ? "done" : `the bridge answered ${answer.status}`;
}

const server = new McpServer({ name: "blinds", version: "1.0.0" });
server.registerTool("set_blind", { inputSchema: { room: z.enum(["hall", "study"]), open: z.number() } }, async ({ room, open }) => ({
  content: [{ type: "text", text: await put(`blinds/${room}`, { open }) }],
}));
