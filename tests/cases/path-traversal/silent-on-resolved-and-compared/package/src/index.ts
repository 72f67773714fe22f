import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { promises as fs } from "node:fs";
import path from "node:path";
import { assertInside, inside, placeOf } from "./inside.js";

const ROOT = path.resolve(process.env.RECIPE_BOX ?? "/var/lib/recipes");
const server = new McpServer({ name: "recipe-box", version: "1.3.0" });
const text = (value: string) => ({ content: [{ type: "text" as const, text: value }] });

server.registerTool("a", { description: "A", inputSchema: { title: z.string() } }, async ({ title }) => {
  const wanted = path.resolve(ROOT, title);
  if (!wanted.startsWith(ROOT + path.sep)) throw new Error("outside");
  return text(await fs.readFile(wanted, "utf8"));
});
server.registerTool("b", { description: "B", inputSchema: { title: z.string() } }, async ({ title }) => {
  const wanted = await fs.realpath(path.join(ROOT, title));
  if (wanted !== ROOT && !wanted.startsWith(`${ROOT}${path.sep}`)) {
    return text("no");
  }
  return text(await fs.readFile(wanted, "utf8"));
});
server.registerTool("c", { description: "C", inputSchema: { title: z.string() } }, async (args) => {
  const wanted = path.join(ROOT, args.title);
  const way = path.relative(ROOT, wanted);
  const outside = way.startsWith("..") || path.isAbsolute(way);
  if (outside) throw new Error("outside");
  return text(await fs.readFile(wanted, "utf8"));
});
server.registerTool("d", { description: "D", inputSchema: { title: z.string() } }, async ({ title }) => {
  const wanted = path.resolve(ROOT, title);
  assertInside(ROOT, wanted);
  await fs.writeFile(wanted, "x");
  return text("ok");
});
server.registerTool("e", { description: "E", inputSchema: { title: z.string() } }, async ({ title }) => {
  const wanted = path.resolve(ROOT, title);
  return inside(ROOT, wanted) ? text(await fs.readFile(wanted, "utf8")) : text("no");
});
server.registerTool("f", { description: "F", inputSchema: { title: z.string() } }, async ({ title }) => {
  await fs.unlink(placeOf(ROOT, title));
  return text("ok");
});
