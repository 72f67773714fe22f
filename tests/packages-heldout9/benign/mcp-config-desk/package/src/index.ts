#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { ConfigFile, Entry } from "./config-file.js";

const path = process.argv[2];
if (!path) {
  console.error("usage: mcp-config-desk FILE");
  process.exit(2);
}

const file = new ConfigFile(path);
const server = new McpServer({ name: "config-desk", version: "0.6.0" });
const name = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,49}$/i);
const say = (text: string, isError = false) => ({ isError, content: [{ type: "text" as const, text }] });

async function accepted(question: string): Promise<boolean> {
  if (!server.server.getClientCapabilities()?.elicitation) return false;
  const { action, content } = await server.server.elicitInput({
    message: question,
    requestedSchema: { type: "object", properties: { confirm: { type: "boolean", title: "Change the file", default: false } }, required: ["confirm"] },
  });
  return action === "accept" && content?.confirm === true;
}

server.registerTool("list_servers", { description: "Servers in your configuration (without environment values)" }, async () => {
  const { mcpServers } = await file.read();
  const rows = Object.entries(mcpServers).map(([n, s]) => `${n}: ${s.url ?? s.command ?? "?"} (${Object.keys(s.env ?? {}).length} variables)`);
  return say(rows.join("\n") || "none");
});

server.registerTool("add_server", { description: "Add a server to your configuration; you will be asked", inputSchema: { name, entry: Entry } }, async ({ name, entry }) => {
  if (name in (await file.read()).mcpServers) return say(`${name} exists already`, true);
  const shown = JSON.stringify({ [name]: entry }, null, 2);
  if (!(await accepted(`This program will be started by your client each time it starts:\n\n${shown}\n\nAdd it to ${path}?`))) return say("not added");
  await file.update((servers) => {
    servers[name] = { command: entry.command, args: entry.args };
  });
  return say(`added ${name}, restart your client to use it`);
});

server.registerTool("remove_server", { description: "Remove a server from your configuration; you will be asked", inputSchema: { name } }, async ({ name }) => {
  if (!Object.hasOwn((await file.read()).mcpServers, name)) return say(`there is no ${name}`, true);
  if (!(await accepted(`Remove "${name}" from ${path}?`))) return say("not removed");
  await file.update((servers) => {
    delete servers[name];
  });
  return say(`removed ${name}`);
});

await server.connect(new StdioServerTransport());
