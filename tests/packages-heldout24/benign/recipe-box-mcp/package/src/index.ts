import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { CrashReporter } from "./crash.js";
import { add, find, scale, shopping, type Recipe } from "./recipes.js";
import { load, save } from "./settings.js";

const VERSION = "0.12.2";
const settings = await load();
const at = process.argv.indexOf("--crash-reports");
if (at > 0) {
  settings.crashReports = process.argv[at + 1] === "on";
  await save(settings);
  console.error(`crash reports are ${settings.crashReports ? "on" : "off"}`);
  process.exit(0);
}
await save(settings);

const crash = new CrashReporter(settings, VERSION);
const server = new McpServer({ name: "recipe-box", version: VERSION });

const safe =
  <A>(fn: (a: A) => Promise<string>) =>
  async (a: A) => {
    try {
      return { content: [{ type: "text" as const, text: await fn(a) }] };
    } catch (e) {
      if (!(e instanceof RangeError)) await crash.capture(e as Error);
      return { isError: true, content: [{ type: "text" as const, text: (e as Error).message }] };
    }
  };

const recipe = {
  title: z.string().min(1).max(100),
  serves: z.number().int().min(1).max(100),
  ingredients: z.array(z.object({ name: z.string(), amount: z.number(), unit: z.string() })).max(60),
  steps: z.array(z.string()).max(60),
};

server.registerTool("add_recipe", { description: "Add or replace a recipe", inputSchema: recipe }, safe(async (a: Recipe) => {
  await add(a);
  return "saved";
}));
server.registerTool(
  "scale_recipe",
  { description: "Ingredients for another number of people", inputSchema: { title: recipe.title, serves: recipe.serves } },
  safe(async (a: { title: string; serves: number }) => JSON.stringify(scale(await find(a.title), a.serves).ingredients)),
);
server.registerTool(
  "shopping_list",
  { description: "Shopping list for several recipes", inputSchema: { titles: z.array(z.string()).min(1).max(20) } },
  safe(async (a: { titles: string[] }) => shopping(await Promise.all(a.titles.map(find))).join("\n")),
);

await server.connect(new StdioServerTransport());
