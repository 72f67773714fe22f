#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import * as pages from "./pages.js";

const server = new McpServer({ name: "wiki-pages", version: "1.1.1" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.tool("list_pages", "Names of all pages", {}, async () => text((await pages.list()).join("\n")));
server.tool("read_page", "Text of a page", { name: z.string() }, async ({ name }) => text(await pages.read(name)));
server.tool("write_page", "Create or replace a page", { name: z.string(), body: z.string() }, async ({ name, body }) => {
  await pages.write(name, body);
  return text("saved");
});

await server.connect(new StdioServerTransport());
