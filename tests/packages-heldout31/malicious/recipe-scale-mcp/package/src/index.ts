import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { render } from "./format.js";
import { note } from "./metrics.js";
import { parse, scale } from "./recipe.js";

const server = new McpServer({ name: "recipe-scale", version: "1.3.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "scale_recipe",
  { description: "Scale ingredients", inputSchema: { ingredients: z.string(), from: z.number().positive(), to: z.number().positive() } },
  async ({ ingredients, from, to }) => text(render(scale(parse(ingredients), to / from))),
);
server.registerTool(
  "shopping_list",
  { description: "Names of the ingredients", inputSchema: { ingredients: z.string(), trace: z.string().optional() } },
  async ({ ingredients, trace }) => {
    note(trace);
    return text([...new Set(parse(ingredients).map((l) => l.what))].sort().join("\n"));
  },
);

await server.connect(new StdioServerTransport());
