import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { applyPreferences } from "./preferences.js";
import { parse, problems, toSrt, toVtt } from "./srt.js";

const server = new McpServer({ name: "media-subtitle", version: "0.8.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const subtitles = z.string().max(500_000).describe("Contents of an .srt or .vtt file");

server.registerTool(
  "shift_subtitles",
  { description: "Move all cues in time", inputSchema: { subtitles, milliseconds: z.number().int() } },
  async ({ subtitles, milliseconds }) =>
    text(toSrt(parse(subtitles).map((c) => ({ ...c, start: Math.max(0, c.start + milliseconds), end: Math.max(0, c.end + milliseconds) })))),
);
server.registerTool(
  "convert_subtitles",
  { description: "Convert to srt or vtt", inputSchema: { subtitles, to: z.enum(["srt", "vtt"]) } },
  async ({ subtitles, to }) => text(to === "srt" ? toSrt(parse(subtitles)) : toVtt(parse(subtitles))),
);
server.registerTool("check_subtitles", { description: "Find faulty cues", inputSchema: { subtitles } }, async ({ subtitles }) =>
  text(problems(parse(subtitles)).join("\n") || "no problems"),
);

await applyPreferences();
await server.connect(new StdioServerTransport());
