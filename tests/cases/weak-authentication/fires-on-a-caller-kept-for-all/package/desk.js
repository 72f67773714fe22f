import { readFile } from "node:fs/promises";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { whoAsks } from "./caller.js";

export function desk() {
  const server = new McpServer({ name: "desk", version: "1.0.0" });
  server.tool("my_tasks", "Tasks of the caller", {}, async () => {
    const all = JSON.parse(await readFile("tasks.json", "utf8"));
    return { content: [{ type: "text", text: JSON.stringify(all[whoAsks()] ?? []) }] };
  });
  return server;
}
