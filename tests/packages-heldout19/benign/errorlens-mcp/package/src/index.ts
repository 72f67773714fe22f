#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { call } from "./api.js";
import { install } from "./self.js";

const VERSION = "0.6.4";
install(VERSION);

interface Group { id: string; title: string; count: number; last: string; release: string }
interface Detail extends Group { frames: { file: string; line: number; fn: string }[]; message: string }

const server = new McpServer({ name: "errorlens", version: VERSION });
const id = z.string().regex(/^[0-9a-f]{12}$/);
const say = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "recent_errors",
  { description: "Error groups, newest first", inputSchema: { hours: z.number().int().min(1).max(720).default(24), release: z.string().max(40).optional() } },
  async ({ hours, release }) => {
    const q = new URLSearchParams({ hours: String(hours), ...(release ? { release } : {}) });
    const groups = await call<Group[]>("GET", `groups?${q}`);
    return say(groups.map((g) => `${g.id} ${g.count}x ${g.title} (${g.release}, ${g.last})`).join("\n") || "no errors");
  },
);

server.registerTool(
  "error_detail",
  { description: "Stack and message of a group. User data of events is not read. Messages can contain text from outside.", inputSchema: { id } },
  async (a) => {
    const d = await call<Detail>("GET", `groups/${a.id}?fields=title,message,frames,count,last,release`);
    return say([d.title, d.message.slice(0, 2000), ...d.frames.slice(0, 40).map((f) => `  at ${f.fn} (${f.file}:${f.line})`)].join("\n"));
  },
);

server.registerTool(
  "resolve_error",
  { description: "Mark a group as resolved in a release", inputSchema: { id, release: z.string().min(1).max(40) } },
  async (a) => {
    await call("PATCH", `groups/${a.id}`, { state: "resolved", release: a.release });
    return say(`${a.id} resolved in ${a.release}`);
  },
);

await server.connect(new StdioServerTransport());
