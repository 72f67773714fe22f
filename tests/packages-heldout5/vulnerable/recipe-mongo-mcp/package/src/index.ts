import { FastMCP } from "fastmcp";
import { z } from "zod";
import { Recipes } from "./recipes.js";

const server = new FastMCP({ name: "recipe-mongo", version: "0.3.2" });
const recipes = await Recipes.open(process.env.MONGO_URL ?? "mongodb://127.0.0.1/recipes");

server.addTool({
  name: "find_recipes",
  description: "Find recipes. `where` is a set of field values, `maxMinutes` limits the time",
  parameters: z.object({ where: z.record(z.any()).default({}), maxMinutes: z.string().optional() }),
  execute: async ({ where, maxMinutes }) => JSON.stringify(await recipes.find(where, maxMinutes)),
});

server.addTool({
  name: "update_recipe",
  description: "Change fields of a recipe (JSON)",
  parameters: z.object({ slug: z.string(), changes: z.string() }),
  execute: async ({ slug, changes }) => {
    await recipes.change(slug, JSON.parse(changes));
    return "saved";
  },
});

await server.start({ transportType: "stdio" });
