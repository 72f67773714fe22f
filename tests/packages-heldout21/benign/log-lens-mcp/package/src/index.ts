#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Logs } from "./reader.js";

const logs = await Logs.open(process.env.LOG_LENS_FOLDER ?? ".");
const debug = process.env.LOG_LENS_DEBUG === "1" ? (tool: string, n: number) => console.error(`${tool}: ${n} lines`) : () => undefined;
const server = new McpServer({ name: "log-lens", version: "0.6.1" });
const name = z.string().max(130);

const lines = (tool: string, list: string[]) => {
  debug(tool, list.length);
  return { content: [{ type: "text" as const, text: list.join("\n").slice(0, 200_000) || "nothing" }] };
};

server.registerTool("list_logs", { description: "Names of the log files" }, async () => lines("list_logs", await logs.names()));
server.registerTool(
  "tail_log",
  { description: "The last lines of a log, secrets masked", inputSchema: { name, lines: z.number().int().min(1).max(1000).default(100) } },
  async (a) => lines("tail_log", await logs.tail(a.name, a.lines)),
);
server.registerTool(
  "search_log",
  { description: "Lines that contain a text (not a pattern), secrets masked", inputSchema: { name, text: z.string().min(2).max(200), limit: z.number().int().min(1).max(500).default(100) } },
  async (a) => lines("search_log", await logs.search(a.name, a.text, a.limit)),
);
server.registerTool("count_levels", { description: "Number of lines by level", inputSchema: { name } }, async (a) =>
  lines("count_levels", Object.entries(await logs.levels(a.name)).map(([k, n]) => `${k} ${n}`)),
);

await server.connect(new StdioServerTransport());
