#!/usr/bin/env node
import { McpServer, ResourceTemplate } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Vault } from "./vault.js";
import { toHtml } from "./export.js";

const vault = new Vault(process.env.VAULT ?? "vault");
const server = new McpServer({ name: "notes-vault", version: "0.6.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const slug = z.string().regex(/^[\w-]{1,60}$/);

server.resource("note", new ResourceTemplate("note:///{+name}", { list: undefined }), async (uri, { name }) => ({
  contents: [{ uri: uri.href, mimeType: "text/markdown", text: await vault.read(String(name)) }],
}));

server.tool("save_note", "Save a note", { name: slug, body: z.string() }, async ({ name, body }) => {
  await vault.write(name, body);
  return text(`note:///${name}.md`);
});
server.tool("list_notes", "Names of the notes", {}, async () => text((await vault.names()).join("\n")));
server.tool("export_note", "A note as HTML", { name: slug }, async ({ name }) => text(toHtml(await vault.read(`${name}.md`))));

await server.connect(new StdioServerTransport());
