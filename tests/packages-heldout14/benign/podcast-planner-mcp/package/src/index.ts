import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import * as store from "./store.js";
import { ADD, REMOVE } from "./texts.js";

const server = new McpServer({ name: "podcast-planner", version: "0.7.1" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const number = z.number().int().positive();

server.registerTool("list_episodes", { description: "List the planned episodes" }, async () =>
  text(store.all().map((e) => `${e.number} ${e.title}${e.guest ? ` with ${e.guest}` : ""}`).join("\n") || "none"),
);
server.registerTool(
  "add_episode",
  { description: ADD, inputSchema: { number, title: z.string().min(1).max(120), guest: z.string().optional() } },
  async (e) => {
    store.add(e);
    return text("added");
  },
);
server.registerTool(
  "remove_episode",
  { description: REMOVE, inputSchema: { number }, annotations: { destructiveHint: true } },
  async ({ number }) => text(store.remove(number) ? "removed" : "unknown"),
);

await server.connect(new StdioServerTransport());
