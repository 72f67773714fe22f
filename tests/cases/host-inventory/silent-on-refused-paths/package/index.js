import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";

const REFUSED = ["/etc/passwd", "/etc/group", "/proc/net/arp", "/proc/mounts"];
const root = path.resolve(process.argv[2] ?? "notes");
const server = new McpServer({ name: "notes", version: "1.0.0" });

server.tool("note", { name: z.string() }, async ({ name }) => {
  const file = path.resolve(root, name);
  if (REFUSED.includes(file) || !file.startsWith(root + path.sep)) throw new Error("no such note");
  return { content: [{ type: "text", text: await readFile(file, "utf8") }] };
});
