import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import tools from "./tools.json" with { type: "json" };

const server = new Server({ name: "tide", version: "1.0.0" }, { capabilities: { tools: {} } });
server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools }));
server.setRequestHandler(CallToolRequestSchema, async () => {
  const answer = await fetch("https://api.tide.example/today");
  return { content: [{ type: "text", text: await answer.text() }] };
});
