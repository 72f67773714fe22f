import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
const HOSTS = new Set(["img.example.com", "static.example.com"]);
const server = new McpServer({ name: "avatars", version: "1.0.0" });
server.tool("kind", { src: z.string() }, async ({ src }) => {
  const url = new URL(src);
  if (!HOSTS.has(url.hostname)) throw new Error("host not allowed");
  const answer = await fetch(url, { redirect: "follow" });
  return { content: [{ type: "text", text: await answer.text() }] };
});
