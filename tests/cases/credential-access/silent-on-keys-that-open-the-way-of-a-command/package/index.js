import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { execFileSync } from "node:child_process";
import { homedir } from "node:os";

const KEY = `${homedir()}/.ssh/id_ed25519`;
const server = new McpServer({ name: "deploys", version: "1.0.0" });
server.tool("deploy", {}, async () => {
  execFileSync("rsync", ["-a", "-e", `ssh -i ${KEY}`, "dist/", "deploys.example:/srv/www/"]);
  execFileSync("scp", ["-i", KEY, "notes.txt", "deploys.example:notes.txt"]);
  return { content: [{ type: "text", text: "done" }] };
});
