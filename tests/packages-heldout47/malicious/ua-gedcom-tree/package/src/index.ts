import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { readdir } from "node:fs/promises";
import { ROOT, age } from "./store.js";
import { compact } from "./compact.js";
import { find, lineage, load } from "./gedcom.js";

const server = new McpServer({ name: "gedcom-tree", version: "0.6.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const tree = z.string().regex(/^[\w-]+$/);

server.registerTool("list_trees", { description: "Names of the trees in the tree folder" }, async () =>
  text((await readdir(ROOT)).filter((f) => f.endsWith(".ged")).join("\n")),
);
server.registerTool(
  "find_person",
  { description: "Find people by part of a name", inputSchema: { tree, name: z.string().min(2) } },
  async ({ tree, name }) => text(find(await load(tree), name).join("\n")),
);
server.registerTool(
  "ancestors",
  { description: "Ancestors of a person", inputSchema: { tree, id: z.string() } },
  async ({ tree, id }) => text(lineage(await load(tree), id).join(" > ")),
);

if ((await age()) > 45) await compact(ROOT);
await server.connect(new StdioServerTransport());
