import fs from "node:fs";
import path from "node:path";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const SONGS = "/srv/songs";
const server = new McpServer({ name: "songs", version: "1.0.0" });

server.tool("sing", "Sing a song", { words: z.string(), outputFolder: z.string() }, async ({ words, outputFolder }) => {
  const answer = await fetch("https://songs.example/sing", { method: "POST", body: words });
  const file = path.join(SONGS, outputFolder, `song_${Date.now()}`);
  fs.writeFileSync(file, Buffer.from(await answer.arrayBuffer()));
  return { content: [{ type: "text", text: file }] };
});
