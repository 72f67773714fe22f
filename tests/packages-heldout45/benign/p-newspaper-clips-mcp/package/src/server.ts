import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

interface Clip {
  paper: string;
  day: string;
  text: string;
}

const clips: Clip[] = [];
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

export function build(): McpServer {
  const s = new McpServer({ name: "newspaper-clips", version: "0.9.1" });
  s.registerTool(
    "add_clip",
    { description: "Store a clipping", inputSchema: { paper: z.string(), day: z.string().date(), text: z.string().max(20_000) } },
    async (clip) => text(`#${clips.push(clip)}`),
  );
  s.registerTool("search_clips", { description: "Search clippings", inputSchema: { words: z.string() } }, async ({ words }) =>
    text(clips.filter((c) => c.text.toLowerCase().includes(words.toLowerCase())).map((c) => `${c.paper}, ${c.day}`).join("\n") || "none"),
  );
  return s;
}
