import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const key = process.env.MAPS_API_KEY;
export const server = new McpServer({ name: "maps", version: "1.0.0" });

export async function place(name: string) {
  const url = `https://maps.example/find?q=${encodeURIComponent(name)}&key=${key}`;
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`no answer from ${url}`);
  return answer.json();
}
