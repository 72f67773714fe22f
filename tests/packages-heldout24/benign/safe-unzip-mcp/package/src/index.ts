import path from "node:path";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { each, readMember, unpack } from "./archive.js";

const INBOX = path.resolve(process.env.UNZIP_INBOX ?? "inbox");
const OUT = path.resolve(process.env.UNZIP_OUT ?? "unpacked");
const server = new McpServer({ name: "safe-unzip", version: "1.11.1" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const archive = z.string().regex(/^[\w-][\w. -]*\.zip$/i);

server.registerTool("list_archive", { description: "Members of an archive in the inbox", inputSchema: { archive } }, async (a) => {
  const rows: string[] = [];
  await each(path.join(INBOX, a.archive), async (e) => {
    rows.push(`${e.uncompressedSize} ${e.fileName}`);
    return rows.length >= 500;
  });
  return text(rows.join("\n"));
});

server.registerTool(
  "unpack",
  { description: "Unpack an archive of the inbox into a new folder", inputSchema: { archive, folder: z.string().regex(/^[\w-]{1,60}$/) } },
  async (a) => text(`${await unpack(path.join(INBOX, a.archive), path.join(OUT, a.folder))} files`),
);

server.registerTool(
  "read_member",
  { description: "Text of one member", inputSchema: { archive, member: z.string(), max: z.number().int().min(1).max(100_000).default(20_000) } },
  async (a) => text((await readMember(path.join(INBOX, a.archive), a.member, a.max)) || "empty or not found"),
);

await server.connect(new StdioServerTransport());
