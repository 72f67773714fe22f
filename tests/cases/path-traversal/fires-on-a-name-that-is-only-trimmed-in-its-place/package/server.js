import fs from "node:fs";
import path from "node:path";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "songs", version: "1.0.0" });

function place(title, random) {
  title = title.trim();
  if (random) {
    title = `${title}_${Math.random()}`;
  }
  return path.join("/srv/songs", title);
}

server.tool("keep", "Keep the words of a song", { title: z.string(), words: z.string() }, async ({ title, words }) => {
  fs.writeFileSync(place(title, true), words);
  return { content: [{ type: "text", text: "kept" }] };
});
