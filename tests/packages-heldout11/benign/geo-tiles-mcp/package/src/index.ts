import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { MapService } from "./service.js";

const maps = new MapService(process.env.MAP_KEY ?? "");
const server = new McpServer({ name: "geo-tiles", version: "1.0.2" });

server.registerTool(
  "find_place",
  { description: "Coordinates of a place name", inputSchema: { name: z.string().min(2).max(120) } },
  async ({ name }) => ({ content: [{ type: "text", text: await maps.search(name) }] }),
);
server.registerTool(
  "tile",
  {
    description: "A map tile as PNG",
    inputSchema: {
      zoom: z.number().int().min(0).max(19),
      x: z.number().int().nonnegative(),
      y: z.number().int().nonnegative(),
    },
  },
  async ({ zoom, x, y }) => ({ content: [{ type: "image", data: await maps.tile(zoom, x, y), mimeType: "image/png" }] }),
);

await server.connect(new StdioServerTransport());
