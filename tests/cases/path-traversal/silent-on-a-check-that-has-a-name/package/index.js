const fs = require("fs/promises");
const path = require("path");
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { z } = require("zod");

const server = new McpServer({ name: "genes", version: "1.0.0" });

const shelf = (folder) => ({
  async locate(name) {
    const base = await fs.realpath(folder);
    const full = await fs.realpath(path.resolve(base, name));
    const way = path.relative(base, full);
    const inside = way !== "" && way.split(path.sep)[0] !== ".." && !path.isAbsolute(way);
    if (!inside || !full.endsWith(".fa")) throw new Error(`${name} is not on the shelf`);
    return full;
  },
});

function place(folder, name) {
  const full = path.resolve(folder, name);
  const out = path.relative(folder, full).startsWith("..") || path.isAbsolute(path.relative(folder, full));
  return out ? undefined : full;
}

server.tool("read", "Genes of a file", { file: z.string() }, async ({ file }) => {
  const text = await fs.readFile(await shelf(process.argv[2] ?? "genes").locate(file), "utf8");
  return { content: [{ type: "text", text }] };
});
server.tool("write", "Keep genes in a file", { file: z.string(), text: z.string() }, async ({ file, text }) => {
  const to = place(process.argv[3] ?? "/var/lib/genes", file);
  if (!to) throw new Error("no");
  await fs.writeFile(to, text);
  return { content: [{ type: "text", text: "kept" }] };
});
server.connect(new StdioServerTransport());
