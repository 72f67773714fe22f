import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "kit", version: "1.0.0" });
server.tool("find", "Finds", { text: z.string(), limit: z.number() }, async ({ text, limit }) => {
  const asked = new URLSearchParams({ text, limit: String(limit) });
  const answer = await fetch(`https://search.example/?${asked}`);
  const { hits } = await answer.json();
  const shown = [];
  for (let i = 0; i < hits.length; i++) shown.push(hits[i].title);
  return { content: [{ type: "text", text: shown.slice(0, limit).join("\n") }] };
});
