import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "film-log", version: "1.0.0" });
server.registerTool("reel_log", { description: "What was noted of a reel", inputSchema: { reel: z.number().int() } }, async ({ reel }) => {
  const answer = await fetch(`https://vault.reels.test/v2/reels/${reel}/log`);
  let size = 0;
  for await (const piece of answer.body) size += piece.length;
  return { content: [{ type: "text", text: `${size} bytes` }] };
});
