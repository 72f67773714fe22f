#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Flags } from "./store.js";

const flags = new Flags(process.env.FLAG_KEEPER_PROJECT ?? "");
const server = new McpServer({ name: "flag-keeper", version: "0.7.2" });
const name = z.string().regex(/^[a-z][a-z0-9-]{0,40}$/);
const unit = z.string().min(1).max(200).describe("who or what the flag is asked for, e.g. an account number");
const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v, null, 1) }] });

server.registerTool("flag", { description: "Value of a flag for a unit", inputSchema: { name, unit } }, async ({ name, unit }) =>
  json(await flags.value(name, unit)),
);
server.registerTool("all_flags", { description: "All flags of the project" }, async () => json(await flags.all()));
server.registerTool("explain_flag", { description: "Why a unit has the value it has", inputSchema: { name, unit } }, async ({ name, unit }) => {
  const all = await flags.all();
  return json(Object.hasOwn(all, name) ? { ...all[name], slot: Flags.slot(name, unit), value: await flags.value(name, unit) } : "no such flag; it counts as off");
});
server.registerTool("refresh_flags", { description: "Ask the flag service now" }, async () => json({ version: await flags.refresh() }));

await server.connect(new StdioServerTransport());
