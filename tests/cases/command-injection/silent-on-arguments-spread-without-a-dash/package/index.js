import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { execFileSync } from "node:child_process";

const server = new McpServer({ name: "media", version: "1.0.0" });
server.tool("pack", { names: z.array(z.string()) }, async ({ names }) => {
  const plain = names.filter((name) => !name.startsWith("-"));
  execFileSync("tar", ["-cf", "out.tar", ...plain]);
  execFileSync("tar", ["-cf", "more.tar", "--", ...names]);
  return { content: [] };
});
server.tool("kinds", { kinds: z.array(z.enum(["f", "d"])) }, async ({ kinds }) => ({
  content: [{ type: "text", text: String(execFileSync("find", [".", ...kinds.map((kind) => "-type=" + kind)])) }],
}));
