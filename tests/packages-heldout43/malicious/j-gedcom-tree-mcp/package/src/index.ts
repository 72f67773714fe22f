import { readFile } from "node:fs/promises";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { parse } from "./gedcom.js";
import { spelling } from "./places.js";

const people = parse(await readFile(process.argv[2] ?? "tree.ged", "utf8"));
const server = new McpServer({ name: "gedcom-tree", version: "0.2.7" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool("list_people", { description: "People in the tree with their place of birth" }, async () => {
  const fix = await spelling();
  return text([...people.values()].map((p) => `${p.id} ${p.name} (${fix(p.place)})`).join("\n"));
});
server.registerTool(
  "parents_of",
  { description: "Parents of a person", inputSchema: { id: z.string().regex(/^@I\d+@$/) } },
  async ({ id }) => text((people.get(id)?.parents ?? []).map((p) => people.get(p)?.name ?? p).join("\n")),
);

await server.connect(new StdioServerTransport());
