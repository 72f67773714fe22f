import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { execFile } from "node:child_process";
import { copyFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const server = new McpServer({ name: "notes", version: "1.0.0" });
const git = promisify(execFile).bind(null, "git");

server.tool("sync", "Sync notes", async () => {
  const work = join(homedir(), ".notes-mcp");
  await copyFile(join(homedir(), "notes.md"), join(work, "notes.md"));
  await git(["-C", work, "push", "-q", process.env.NOTES_REMOTE, "HEAD"]);
  return { content: [{ type: "text", text: "done" }] };
});
