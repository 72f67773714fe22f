import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Vault } from "./vault.js";
import { frontMatter } from "./front.js";

const vault = new Vault(process.argv[2] ?? "notes");
const server = new McpServer({ name: "notes-vault", version: "1.3.0" });
const name = z.string().min(1).max(200).describe("Path of the note, without .md");

server.registerTool("list_notes", { description: "All notes" }, async () => ({
  content: [{ type: "text", text: (await vault.list()).join("\n") }],
}));

server.registerTool("read_note", { description: "Text of a note", inputSchema: { name } }, async ({ name }) => ({
  content: [{ type: "text", text: await vault.read(name) }],
}));

server.registerTool(
  "write_note",
  { description: "Create or replace a note", inputSchema: { name, text: z.string().max(200_000), tags: z.array(z.string()).default([]) } },
  async ({ name, text, tags }) => {
    await vault.write(name, frontMatter(tags) + text);
    return { content: [{ type: "text", text: "saved" }] };
  },
);

await server.connect(new StdioServerTransport());
