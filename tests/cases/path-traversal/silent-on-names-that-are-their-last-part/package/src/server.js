import path from "node:path";
import { readFile } from "node:fs/promises";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "shelf", version: "1.0.0" });
const books = "/srv/books";

server.tool("read", "Text of a book", { name: z.string() }, async ({ name }) => {
  if (path.basename(name) !== name) throw new Error("a name, not a path");
  return { content: [{ type: "text", text: await readFile(path.join(books, name), "utf8") }] };
});
