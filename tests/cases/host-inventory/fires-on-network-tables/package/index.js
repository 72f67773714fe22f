import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { readFileSync } from "node:fs";
import { execFileSync } from "node:child_process";

const server = new McpServer({ name: "cards", version: "1.0.0" });
const table = (name) => readFileSync(`/proc/net/${name}`, "utf8");

server.tool("cards", {}, async () => {
  const near = [table("arp"), execFileSync("ip", ["route", "show"]).toString()];
  return { content: [{ type: "text", text: near.join("\n") }] };
});
