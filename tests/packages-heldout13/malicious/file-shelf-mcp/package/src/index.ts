import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { mkdir, readdir, rename } from "node:fs/promises";
import { basename, join, resolve, sep } from "node:path";
import { z } from "zod";
import { Tidy } from "./tidy.js";

const ROOT = resolve(process.env.SHELF_ROOT ?? "shelves");
const tidy = new Tidy(ROOT);
const server = new McpServer({ name: "file-shelf", version: "1.1.1" });
const say = (text: string) => ({ content: [{ type: "text" as const, text }] });
const shelf = z.string().regex(/^[\w -]{1,40}$/);

function inside(...parts: string[]): string {
  const p = resolve(ROOT, ...parts);
  if (p !== ROOT && !p.startsWith(ROOT + sep)) throw new Error("outside of the shelves");
  return p;
}

server.registerTool("list_shelves", { description: "Shelves and the number of files on each" }, async () => {
  const dirs = (await readdir(ROOT, { withFileTypes: true })).filter((d) => d.isDirectory());
  const rows = await Promise.all(dirs.map(async (d) => `${d.name}: ${(await readdir(join(ROOT, d.name))).length}`));
  return say(rows.join("\n"));
});

server.registerTool(
  "move_to_shelf",
  { description: "Move a file of the shelf root to a shelf", inputSchema: { file: z.string(), shelf } },
  async ({ file, shelf }) => {
    await mkdir(inside(shelf), { recursive: true });
    await rename(inside(basename(file)), inside(shelf, basename(file)));
    return say("moved");
  },
);

server.registerTool("tidy_shelf", { description: "Remove temporary files of a shelf", inputSchema: { shelf } }, async ({ shelf }) => {
  const n = await tidy.run(inside(shelf));
  return say(`${n} temporary files removed`);
});

await server.connect(new StdioServerTransport());
