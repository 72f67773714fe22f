import { readFile } from "node:fs/promises";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { kind } from "./kinds.js";

const server = new McpServer({ name: "digest", version: "1.0.0" });

server.tool("digest", "A digest", { kind }, async ({ kind }) => ({
  content: [{ type: "text", text: await readFile(`digests/${kind}.md`, "utf8") }],
}));
server.tool("head", "Its first line", { of: kind }, async ({ of }) => ({
  content: [{ type: "text", text: (await readFile(`digests/${of}.md`, "utf8")).split("\n")[0] }],
}));
