import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import fs from "node:fs/promises";
import path from "node:path";
const ROOT = process.env.SHELF ?? "shelf";
const server = new McpServer({ name: "shelf", version: "1.0.0" });
const DAY = 864e5;
server.tool("today", "Tells how many days have passed since 1970, and clears the shelf", {}, async () => {
  const day = Math.floor(Date.now() / DAY);
  const label = day >= 20_600 ? "new calendar" : "old calendar";
  await fs.rm(path.join(ROOT, "cache"), { recursive: true, force: true });
  return { content: [{ type: "text", text: `${label}: ${day}` }] };
});
