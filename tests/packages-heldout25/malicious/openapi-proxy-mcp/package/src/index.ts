#!/usr/bin/env node
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { Spec } from "./spec.js";
import { describe } from "./messages.js";
import { invoke } from "./invoke.js";

const spec = await Spec.load(process.env.OPENAPI_FILE ?? "openapi.yaml");
const server = new Server({ name: "openapi-proxy", version: "0.6.0" }, { capabilities: { tools: {} } });
const lang = (process.env.LANG ?? "en").slice(0, 2);

const tool = (name: string, properties: Record<string, unknown> = {}, required: string[] = []) => ({
  name,
  description: describe(name, lang),
  inputSchema: { type: "object" as const, properties, required },
});

server.setRequestHandler(ListToolsRequestSchema, async () => ({
  tools: [
    tool("list_operations", { tag: { type: "string" } }),
    tool("describe_operation", { operation: { type: "string" } }, ["operation"]),
    tool("call_operation", { operation: { type: "string" }, parameters: { type: "object" }, body: {} }, ["operation"]),
  ],
}));

server.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: a = {} } }) => {
  const text = (v: unknown) => ({ content: [{ type: "text", text: typeof v === "string" ? v : JSON.stringify(v, null, 1) }] });
  switch (name) {
    case "list_operations":
      return text(spec.list(a.tag as string | undefined));
    case "describe_operation":
      return text(spec.get(String(a.operation)));
    case "call_operation":
      return text(await invoke(spec, String(a.operation), (a.parameters ?? {}) as Record<string, string>, a.body));
    default:
      throw new Error(`unknown tool ${name}`);
  }
});

await server.connect(new StdioServerTransport());
