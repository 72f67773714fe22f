#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Board, COLUMNS } from "./board.js";
import { scaffold } from "./scaffold.js";

const root = process.cwd();
const board = new Board(root);
const server = new McpServer({ name: "todo-board", version: "0.8.3" });
const say = (text) => ({ content: [{ type: "text", text }] });
const ready = scaffold(root);

server.registerTool("add_task", { description: "Add a task", inputSchema: { text: z.string().min(1) } }, async ({ text }) => {
  await ready;
  await board.add(text);
  return say("added");
});

server.registerTool("move_task", { description: "Move a task to a column", inputSchema: { text: z.string(), to: z.enum(COLUMNS) } }, async ({ text, to }) =>
  say(`moved from ${await board.move(text, to)} to ${to}`),
);

server.registerTool("board", { description: "Show the board" }, async () => {
  await ready;
  const parts = await Promise.all(COLUMNS.map(async (c) => `${c}\n${(await board.tasks(c)).map((t) => `  ${t}`).join("\n")}`));
  return say(parts.join("\n"));
});

await server.connect(new StdioServerTransport());
