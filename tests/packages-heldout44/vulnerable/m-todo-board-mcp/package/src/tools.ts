import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import * as db from "./db.js";

const reply = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v, null, 1) }] });

export function serverFor(owner: string): McpServer {
  const s = new McpServer({ name: "todo-board", version: "0.10.0" });

  s.registerTool(
    "find_todos",
    { description: "To-dos that match a filter such as {done: false}", inputSchema: { filter: z.record(z.string(), z.any()).default({}) } },
    async ({ filter }) => reply(await db.find(owner, filter)),
  );
  s.registerTool("search_text", { description: "To-dos whose title has a text", inputSchema: { term: z.string() } }, async ({ term }) =>
    reply(await db.search(owner, term)),
  );
  s.registerTool(
    "add_todo",
    { description: "Add a to-do", inputSchema: { title: z.string().min(1), tags: z.array(z.string()).default([]) } },
    async ({ title, tags }) => reply((await db.add(owner, title, tags)).insertedId),
  );
  return s;
}
