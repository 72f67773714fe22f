import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "map-tiles", version: "1.0.0" });

function headers() {
  return { "X-Tiles-Key": process.env.TILES_API_KEY };
}

server.tool("tile", { place: {} }, async ({ place }) => {
  try {
    let t = headers();
    const answer = await fetch(`https://tiles.example/v1/${encodeURIComponent(place)}`, { headers: t });
    return { content: [{ type: "text", text: await answer.text() }] };
  } catch (t) {
    throw new Error(`the service does not answer: ${t.message}`, { cause: t });
  }
});
