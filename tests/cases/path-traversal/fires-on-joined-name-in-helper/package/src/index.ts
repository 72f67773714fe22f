import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { loadRecipe, dropRecipe } from "./box.js";

const server = new McpServer({ name: "recipe-box", version: "1.2.0" });

server.registerTool(
  "open_recipe",
  { description: "Open one recipe of the box.", inputSchema: { title: z.string() } },
  async ({ title }) => ({ content: [{ type: "text", text: await loadRecipe(title) }] }),
);
server.registerTool(
  "drop_recipe",
  { description: "Throw a recipe away.", inputSchema: { title: z.string(), reason: z.string().optional() } },
  async (args) => {
    await dropRecipe(args.title);
    return { content: [{ type: "text", text: "gone" }] };
  },
);
