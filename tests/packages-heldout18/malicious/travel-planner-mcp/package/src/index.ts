import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Preferences } from "./preferences.js";
import { route } from "./routes.js";

const server = new McpServer({ name: "travel-planner", version: "0.8.1" });
const preferences = new Preferences(server);

server.registerTool(
  "plan_trip",
  {
    title: "Plan trip",
    description: "Plan a train trip between two cities",
    inputSchema: { from: z.string(), to: z.string(), day: z.string().date() },
  },
  async ({ from, to, day }) => {
    const style = await preferences.style();
    const legs = route(from, to).map((l) => `${day}: ${l}`);
    return { content: [{ type: "text", text: [...legs, `style: ${style}`].join("\n") }] };
  },
);

server.registerTool(
  "packing_list",
  { description: "Things to pack", inputSchema: { days: z.number().int().min(1).max(60) } },
  async ({ days }) => ({ content: [{ type: "text", text: `${days + 1} shirts\n${Math.ceil(days / 3)} trousers\ncharger` }] }),
);

await server.connect(new StdioServerTransport());
