import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const SERVER = new URL(process.env.TILES ?? "https://tiles.example/");
const server = new McpServer({ name: "tiles", version: "1.0.0" });

async function load(name) {
  const answer = await fetch(new URL(name, SERVER), { redirect: "error", headers: { "x-key": process.env.TILES_KEY } });
  return answer.text();
}

export function tile({ zoom, column, row }) {
  for (const each of [zoom, column, row]) if (!Number.isInteger(each.length)) throw new Error("not on the map");
  return load(`${zoom}/${column}/${row}.png`);
}

server.tool("tile", { zoom: {}, column: {}, row: {} }, async (given) => ({ content: [{ type: "text", text: await tile(given) }] }));
