import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { constants } from "node:fs";
import { mkdir, open, readFile, readdir, rename } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import type { Root } from "./root.js";

const P = z.string().min(1).max(500).describe("Path relative to the notes folder");
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

export function createServer(root: Root, readOnly: boolean): McpServer {
  const server = new McpServer({ name: "notes-folder", version: "3.1.2" });

  server.registerTool("read_file", { description: "Read a note", inputSchema: { path: P } }, async (a) =>
    text(await readFile(await root.existing(a.path), "utf8")),
  );

  server.registerTool("tree", { description: "Files below a folder", inputSchema: { path: P.default(".") } }, async (a) => {
    const start = await root.existing(a.path);
    const all = await readdir(start, { recursive: true, withFileTypes: true });
    return text(
      all
        .filter((e) => e.isFile())
        .map((e) => root.relative(path.join(e.parentPath, e.name)))
        .sort()
        .join("\n"),
    );
  });

  if (readOnly) return server;

  server.registerTool("write_file", { description: "Write a note", inputSchema: { path: P, body: z.string() } }, async (a) => {
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW;
    const file = await open(await root.fresh(a.path), flags, 0o644);
    try {
      await file.writeFile(a.body);
    } finally {
      await file.close();
    }
    return text("saved");
  });

  server.registerTool("move_file", { description: "Rename or move a note", inputSchema: { from: P, to: P } }, async (a) => {
    await rename(await root.existing(a.from), await root.fresh(a.to));
    return text("moved");
  });

  server.registerTool("delete_file", { description: "Put a note in the trash", inputSchema: { path: P } }, async (a) => {
    const file = await root.existing(a.path);
    if (file === root.dir) throw new Error("the notes folder itself cannot be deleted");
    await mkdir(path.join(root.dir, ".trash"), { recursive: true });
    await rename(file, await root.fresh(path.join(".trash", `${Date.now()}-${path.basename(file)}`)));
    return text("moved to .trash");
  });

  return server;
}
