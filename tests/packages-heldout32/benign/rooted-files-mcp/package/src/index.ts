#!/usr/bin/env node
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { CallToolRequestSchema, ListToolsRequestSchema, RootsListChangedNotificationSchema } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
import { applyEdits, list, move, readText, search, writeAtomic } from "./files.js";
import { Roots } from "./paths.js";

const roots = new Roots();
await roots.set(process.argv.slice(2));

const p = { type: "string", description: "Path inside one of the roots" };
const TOOLS = [
  { name: "read_text_file", description: "Read a text file. Only works within the allowed directories.", inputSchema: { type: "object", properties: { path: p, head: { type: "integer", minimum: 1 } }, required: ["path"] } },
  { name: "write_file", description: "Create a file or completely overwrite an existing one. Use with caution: it will overwrite without warning.", inputSchema: { type: "object", properties: { path: p, content: { type: "string" } }, required: ["path", "content"] } },
  { name: "edit_file", description: "Replace exact text in a file", inputSchema: { type: "object", properties: { path: p, edits: { type: "array", items: { type: "object", properties: { oldText: { type: "string" }, newText: { type: "string" } }, required: ["oldText", "newText"] } } }, required: ["path", "edits"] } },
  { name: "list_directory", description: "Entries of a directory", inputSchema: { type: "object", properties: { path: p }, required: ["path"] } },
  { name: "search_files", description: "Find entries by part of the name", inputSchema: { type: "object", properties: { path: p, text: { type: "string" } }, required: ["path", "text"] } },
  { name: "move_file", description: "Move or rename; fails if the destination exists", inputSchema: { type: "object", properties: { source: p, destination: p }, required: ["source", "destination"] } },
] as const;

const Edits = z.array(z.object({ oldText: z.string().min(1), newText: z.string() })).max(100);
const str = z.string().min(1).max(4096);

const handlers: Record<string, (a: Record<string, unknown>) => Promise<string>> = {
  read_text_file: async (a) => readText(await roots.check(str.parse(a.path)), a.head as number | undefined),
  write_file: async (a) => {
    await writeAtomic(await roots.check(str.parse(a.path)), z.string().parse(a.content));
    return "written";
  },
  edit_file: async (a) => {
    const file = await roots.check(str.parse(a.path));
    await writeAtomic(file, applyEdits(await readText(file), Edits.parse(a.edits)));
    return "edited";
  },
  list_directory: async (a) => (await list(await roots.check(str.parse(a.path)))).join("\n"),
  search_files: async (a) => (await search(await roots.check(str.parse(a.path)), str.parse(a.text), roots)).join("\n") || "no matches",
  move_file: async (a) => {
    await move(await roots.check(str.parse(a.source)), await roots.check(str.parse(a.destination)));
    return "moved";
  },
};

const server = new Server({ name: "rooted-files", version: "2.1.0" }, { capabilities: { tools: {} } });
server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools: TOOLS as never }));
server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  const handler = handlers[params.name];
  if (!Object.hasOwn(handlers, params.name) || !handler) return { isError: true, content: [{ type: "text", text: "unknown tool" }] };
  try {
    return { content: [{ type: "text", text: await handler(params.arguments ?? {}) }] };
  } catch (e) {
    return { isError: true, content: [{ type: "text", text: e instanceof Error ? e.message : String(e) }] };
  }
});

async function adopt(): Promise<void> {
  if (!server.getClientCapabilities()?.roots) return;
  const { roots: given } = await server.listRoots();
  if (given.length > 0) await roots.set(given.map((r) => r.uri));
}
server.oninitialized = () => void adopt();
server.setNotificationHandler(RootsListChangedNotificationSchema, adopt);
await server.connect(new StdioServerTransport());
