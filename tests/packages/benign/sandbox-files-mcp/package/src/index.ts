#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Files } from "./files.js";
import { Roots } from "./roots.js";

const files = new Files(await Roots.of(process.argv.slice(2)));
const server = new McpServer({ name: "sandbox-files", version: "1.0.0" });
const path = z.string().min(1).describe("Path, relative to the first allowed folder or absolute");

type Result = { content: Array<{ type: "text"; text: string }>; isError?: boolean };
const guarded = <A>(fn: (a: A) => Promise<string>) => async (a: A): Promise<Result> => {
  try {
    return { content: [{ type: "text", text: await fn(a) }] };
  } catch (e) {
    return { isError: true, content: [{ type: "text", text: (e as Error).message }] };
  }
};

server.registerTool("read_text", { description: "Read a text file", inputSchema: { path } }, guarded(({ path }: { path: string }) => files.read(path)));
server.registerTool(
  "write_text",
  { description: "Write a text file", inputSchema: { path, text: z.string() }, annotations: { destructiveHint: true } },
  guarded(async (a: { path: string; text: string }) => {
    await files.write(a.path, a.text);
    return "written";
  }),
);
server.registerTool("list_folder", { description: "List a folder", inputSchema: { path } }, guarded(async ({ path }: { path: string }) => (await files.list(path)).join("\n")));

await server.connect(new StdioServerTransport());
