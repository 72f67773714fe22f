#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { EMOJI } from "./lib/table.mjs";
import { measure } from "./lib/width.mjs";

const server = new McpServer({ name: "emoji-finder", version: "0.9.7" });
const text = (t) => ({ content: [{ type: "text", text: t }] });

server.registerTool("find_emoji", { description: "Emoji whose name has a word", inputSchema: { word: z.string().min(2) } }, async ({ word }) => {
  const hits = EMOJI.filter((e) => e.name.includes(word.toLowerCase()));
  return text(hits.map((e) => `${e.char} ${e.name}`).join("\n") || "nothing found");
});

server.registerTool("emoji_info", { description: "Code points, group and width", inputSchema: { char: z.string() } }, async ({ char }) => {
  const e = EMOJI.find((x) => x.char === char);
  const points = [...char].map((c) => "U+" + c.codePointAt(0).toString(16).toUpperCase());
  return text(`${points.join(" ")}\n${e?.group ?? "unknown group"}\nwidth ${measure(char)}`);
});

await server.connect(new StdioServerTransport());
