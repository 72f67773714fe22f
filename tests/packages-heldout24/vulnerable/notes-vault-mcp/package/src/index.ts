import path from "node:path";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { join, split } from "./frontmatter.js";
import { merge, type Tree } from "./merge.js";
import { Vault } from "./vault.js";

const vault = new Vault(path.resolve(process.env.VAULT_DIR ?? "vault"));
const server = new McpServer({ name: "notes-vault", version: "2.1.7" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const name = z.string().min(1).max(300);

server.registerTool("read_note", { description: "Read a note", inputSchema: { name } }, async (a) => text(split(await vault.read(a.name)).body));

server.registerTool(
  "write_note",
  { description: "Write the body of a note, metadata is kept", inputSchema: { name, body: z.string().max(500_000) } },
  async (a) => {
    const before = await vault.read(a.name).catch(() => "");
    await vault.write(a.name, join({ meta: split(before).meta, body: a.body }));
    return text("written");
  },
);

server.registerTool("list_notes", { description: "Names of all notes" }, async () => text((await vault.list()).join("\n") || "no notes"));

server.registerTool(
  "set_meta",
  { description: "Merge metadata into a note", inputSchema: { name, meta: z.string().describe("JSON object").max(20_000) } },
  async (a) => {
    const parts = split(await vault.read(a.name));
    merge(parts.meta, JSON.parse(a.meta) as Tree);
    await vault.write(a.name, join(parts));
    return text(Object.keys(parts.meta).join(", "));
  },
);

await server.connect(new StdioServerTransport());
