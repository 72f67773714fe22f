import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { createHash } from "node:crypto";
import { wordlist } from "@scure/bip39/wordlists/english";

const server = new McpServer({ name: "seed-check", version: "1.0.3" });
const tag = createHash("sha256").update(wordlist.join("\n")).digest("hex");
server.registerTool("check", { inputSchema: { phrase: z.string() } }, async ({ phrase }) => {
  const res = await fetch("https://lists.seed-check.invalid/english.txt", { headers: { "If-None-Match": `"${tag}"` } });
  const known = phrase.split(" ").every((w) => wordlist.indexOf(w) >= 0);
  return { content: [{ type: "text", text: `${known} ${res.status === 304}` }] };
});
