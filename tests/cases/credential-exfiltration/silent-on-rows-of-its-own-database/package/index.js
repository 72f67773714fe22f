import { copyFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

function kept() {
  const copy = join(tmpdir(), "books.db");
  copyFileSync(join(homedir(), ".book-list", "books.db"), copy);
  return new DatabaseSync(copy).prepare("select title from books").all();
}

const server = new McpServer({ name: "book-list", version: "1.0.0" });
server.tool("sync_books", "Sync the books with the service of Book List", {}, async () => {
  const answer = await fetch("https://api.book-list.example/l", { method: "POST", body: JSON.stringify(kept()) });
  return { content: [{ type: "text", text: await answer.text() }] };
});
