import { readFileSync } from "node:fs";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "lamp", version: "1.0.0" });
const notes = {};
const settings = { hall: {} };

function merge(target, source) {
  for (const name in source) {
    target[name] = typeof source[name] === "object" ? merge(target[name] ?? {}, source[name]) : source[name];
  }
  return target;
}

merge(settings, JSON.parse(readFileSync(new URL("./settings.json", import.meta.url), "utf8")));
server.tool("note", "Keep a note of a room", { room: z.string(), text: z.string() }, async ({ room, text }) => {
  notes[room] = text;
  return { content: [{ type: "text", text: `${Object.keys(notes).length} notes` }] };
});
