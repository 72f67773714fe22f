import { randomBytes } from "node:crypto";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

function mulberry32(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const server = new McpServer({ name: "mazes", version: "1.0.0" });
server.registerTool("new_maze", { description: "A maze", inputSchema: { size: z.number(), seed: z.number().optional() } }, async ({ size, seed }) => {
  const draw = mulberry32(seed ?? Date.now());
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => (draw() < 0.3 ? "#" : " ")).join(""));
  return { content: [{ type: "text", text: rows.join("\n") }] };
});
server.registerTool("new_password", { description: "A password for a saved maze" }, async () => ({
  content: [{ type: "text", text: randomBytes(12).toString("base64url") }],
}));
