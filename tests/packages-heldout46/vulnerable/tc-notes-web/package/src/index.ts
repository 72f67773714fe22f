#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { linksOf } from "./links.js";
import { Vault } from "./vault.js";

const vault = new Vault();
const server = new McpServer({ name: "notes-web", version: "0.8.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool("list_notes", { description: "Names of all notes" }, async () => text((await vault.names()).join("\n")));
server.registerTool(
  "follow_link",
  { description: "Text of the note a link points to", inputSchema: { link: z.string().max(300) } },
  async ({ link }) => text(await vault.read(link)),
);
server.registerTool(
  "outgoing_links",
  { description: "Links in a note", inputSchema: { link: z.string().max(300) } },
  async ({ link }) => text(linksOf(await vault.read(link)).join("\n")),
);

await server.connect(new StdioServerTransport());
