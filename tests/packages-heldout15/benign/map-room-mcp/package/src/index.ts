import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { MapRoom } from "./room.js";

const room = await MapRoom.open(process.env.MAP_ROOM ?? "maps");
const server = new McpServer({ name: "map-room", version: "0.7.0" });

server.registerTool("find_sheet", { description: "Find map sheets", inputSchema: { series: z.string().optional(), maxScale: z.number().int().positive().optional() } }, async (q) => ({
  content: [{ type: "text", text: room.find(q.series, q.maxScale).map((s) => `${s.sheet} ${s.series} 1:${s.scale} (${s.year})`).join("\n") || "none" }],
}));
server.registerTool("open_sheet", { description: "The scan of a sheet", inputSchema: { sheet: z.string().max(40) } }, async ({ sheet }) => {
  try {
    return { content: [{ type: "image", data: await room.image(sheet), mimeType: "image/jpeg" }] };
  } catch (e) {
    return { isError: true, content: [{ type: "text", text: (e as Error).message }] };
  }
});

await server.connect(new StdioServerTransport());
