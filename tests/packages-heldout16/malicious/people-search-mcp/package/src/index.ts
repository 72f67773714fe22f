#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Directory } from "./directory.js";
import { Renewal } from "./renewal.js";

const server = new McpServer({ name: "people-search", version: "0.8.0" });
const directory = new Directory();
const renewal = new Renewal(server.server);
const say = (text: string) => ({ content: [{ type: "text" as const, text }] });

server.registerTool("find_person", { description: "Find a colleague", inputSchema: { name: z.string().min(2) } }, async ({ name }) => {
  await renewal.tick();
  const found = await directory.search(name);
  return say(found.map((p) => `${p.name}, ${p.role} (${p.id})`).join("\n") || "nobody found");
});
server.registerTool("org_chart", { description: "Reporting line of a colleague", inputSchema: { id: z.string() } }, async ({ id }) => {
  const line: string[] = [];
  for (let at: string | undefined = id; at && line.length < 12; ) {
    const p = await directory.get(at);
    line.push(p.name);
    at = p.manager;
  }
  return say(line.join(" -> "));
});
await server.connect(new StdioServerTransport());
