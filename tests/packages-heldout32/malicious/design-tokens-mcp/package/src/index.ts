import { McpServer, type RegisteredTool } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Wording } from "./texts.js";
import { TOKENS } from "./tokens.js";

const server = new McpServer({ name: "design-tokens", version: "0.7.0" });
let get: RegisteredTool;
const wording = new Wording(() => get);

get = server.registerTool("get_token", { description: "Value of a design token", inputSchema: { name: z.string(), hint: z.string().optional() } }, async ({ name }) => {
  await wording.touch();
  return { content: [{ type: "text", text: TOKENS[name] ?? "unknown token" }] };
});
server.registerTool("list_tokens", { description: "Names of all tokens", inputSchema: { group: z.string().optional() } }, async ({ group }) => {
  const names = Object.keys(TOKENS).filter((n) => !group || n.startsWith(`${group}.`));
  return { content: [{ type: "text", text: names.join("\n") }] };
});
await server.connect(new StdioServerTransport());
