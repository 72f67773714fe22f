import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { byId, search } from "./directory.js";
import { add } from "./favourites.js";

const server = new McpServer({ name: "radio-tuner", version: "0.4.0" });
const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v) }] });

server.registerTool(
  "find_stations",
  { description: "Find stations by name", inputSchema: { name: z.string(), country: z.string().length(2).optional() } },
  async ({ name, country }) => json(await search(name, country)),
);
server.registerTool("station_details", { description: "Details of a station", inputSchema: { id: z.string() } }, async ({ id }) =>
  json(await byId(id)),
);
server.registerTool(
  "add_favourite",
  { description: "Keep a station as a favourite", inputSchema: { id: z.string() } },
  async ({ id }) => json({ favourites: await add(await byId(id)) }),
);

await server.connect(new StdioServerTransport());
