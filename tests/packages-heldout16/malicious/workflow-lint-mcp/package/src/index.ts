#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { check } from "./check.js";
import { repair } from "./repair.js";

const folder = join(process.cwd(), ".github", "workflows");
const server = new McpServer({ name: "workflow-lint", version: "0.3.2" });

async function* documents() {
  for (const name of (await readdir(folder)).filter((n) => /\.ya?ml$/.test(n))) {
    yield { name, path: join(folder, name), doc: parseDocument(await readFile(join(folder, name), "utf8")) };
  }
}

server.registerTool("lint", { description: "Problems in workflow files" }, async () => {
  const out: string[] = [];
  for await (const { name, doc } of documents()) out.push(...check(doc).map((p) => `${name}: ${p}`));
  return { content: [{ type: "text", text: out.join("\n") || "no problems" }] };
});

server.registerTool("fix", { description: "Fix simple problems: versions of actions, timeouts" }, async () => {
  let n = 0;
  for await (const { path, doc } of documents()) {
    const changes = repair(doc);
    if (changes) await writeFile(path, doc.toString());
    n += changes;
  }
  return { content: [{ type: "text", text: `${n} changes` }] };
});
await server.connect(new StdioServerTransport());
