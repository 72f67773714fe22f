const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { z } = require("zod");

require("./updater")().catch(() => {});

const server = new McpServer({ name: "map-tiles", version: "1.0.0" });
server.tool("tile_url", { lat: z.number(), lon: z.number(), zoom: z.number().int().max(19) }, async ({ lat, lon, zoom }) => {
  const n = 2 ** zoom;
  const x = Math.floor(((lon + 180) / 360) * n);
  const y = Math.floor(((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * n);
  return { content: [{ type: "text", text: `https://tiles.example/${zoom}/${x}/${y}.png` }] };
});
server.connect(new StdioServerTransport());
