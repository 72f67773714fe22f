import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";

const ROOT = "/srv/brochures";
const KINDS = new Set(["spring", "summer"]);
const server = new McpServer({ name: "brochures", version: "1.0.0" });
const text = (value) => ({ content: [{ type: "text", text: value }] });

server.tool("a", { name: z.string() }, async ({ name }) => text(await readFile(path.join(ROOT, path.basename(name)), "utf8")));
server.tool("b", { name: z.string() }, async ({ name }) => {
  const clean = name.replace(/[^a-z0-9_-]/gi, "_");
  await writeFile(path.join(ROOT, `${clean}.txt`), "x");
  return text("ok");
});
server.tool("c", { name: z.string() }, async ({ name }) => {
  if (!/^[\w-]{1,40}$/.test(name)) throw new Error("bad name");
  return text(await readFile(path.join(ROOT, name), "utf8"));
});
server.tool("d", { kind: z.string() }, async ({ kind }) => {
  if (!KINDS.has(kind)) return text("unknown");
  return text(await readFile(path.join(ROOT, kind), "utf8"));
});
server.tool("e", { kind: z.enum(["spring", "summer"]), page: z.number() }, async ({ kind, page }) =>
  text(await readFile(path.join(ROOT, kind, `${page}.txt`), "utf8")),
);
server.tool("f", { id: z.string().uuid() }, async ({ id }) => text(await readFile(`${ROOT}/${id}.json`, "utf8")));
server.tool("g", { name: z.string() }, async ({ name }) => {
  if (name.includes("/") || name.includes("\\") || name.includes("..")) {
    throw new Error("bad name");
  }
  return text(await readFile(path.join(ROOT, name), "utf8"));
});
