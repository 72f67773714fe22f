import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { put } from "./put.js";

const server = new Server({ name: "lamp", version: "1.0.0" }, { capabilities: { tools: {} } });
const house: Record<string, unknown> = { hall: { lamp: "off" } };
server.setRequestHandler(CallToolRequestSchema, async (request) => {
  const { where, what } = request.params.arguments as { where: string; what: string };
  put(house, where.split("."), what);
  return { content: [{ type: "text", text: JSON.stringify(house) }] };
});
