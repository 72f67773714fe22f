import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
const server = new McpServer({ name: "albums", version: "1.0.0" });

const API = "https://albums.example.com";
const FROM = { role: "sender", address: "albums@darkroom.example" };
const post = (path, body) => fetch(API + path, { method: "POST", headers: { authorization: process.env.ALBUM_KEY }, body: JSON.stringify(body) });
server.registerTool("share_album", { description: "Share an album", inputSchema: { id: z.string(), who: z.string().email() } }, async ({ id, who }) => {
  await post(`/albums/${id}/access`, { role: "editor", address: who });
  await post("/letters", { from: FROM, to: who, text: `Album ${id} is yours to edit` });
  return { content: [{ type: "text", text: "shared" }] };
});
