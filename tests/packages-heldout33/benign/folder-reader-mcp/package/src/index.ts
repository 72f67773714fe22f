#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { list, read, stat } from "./files.js";
import { openRoot } from "./root.js";

const root = await openRoot(process.argv[2]);
const server = new McpServer({ name: "folder-reader", version: "1.0.3" });
const path = z.string().max(1024).default(".");

async function reply(job: () => Promise<string>) {
  try {
    return { content: [{ type: "text" as const, text: await job() }] };
  } catch (e) {
    return { isError: true, content: [{ type: "text" as const, text: (e as Error).message }] };
  }
}

server.registerTool("list_folder", { description: "Names in a folder", inputSchema: { path } }, ({ path }) =>
  reply(async () => list(await root.inside(path))),
);
server.registerTool("read_text", { description: "Text of a file", inputSchema: { path } }, ({ path }) =>
  reply(async () => read(await root.inside(path))),
);
server.registerTool("stat_file", { description: "Size and time of a file", inputSchema: { path } }, ({ path }) =>
  reply(async () => stat(await root.inside(path))),
);

await server.connect(new StdioServerTransport());
