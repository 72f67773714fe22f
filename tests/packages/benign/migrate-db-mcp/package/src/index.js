#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { Ledger } from "./ledger.js";
import { migrations } from "./migrations.js";

const folder = process.env.MIGRATIONS ?? "migrations";
const ledger = new Ledger(process.env.DATABASE_FILE ?? "app.sqlite");
const server = new McpServer({ name: "migrate-db", version: "0.2.2" });
const say = (text) => ({ content: [{ type: "text", text }] });

const open = async () => (await migrations(folder)).filter((m) => !ledger.has(m));

server.registerTool("pending", { description: "List migrations that were not applied" }, async () => say((await open()).map((m) => m.name).join("\n") || "none"));

server.registerTool("apply_next", { description: "Apply the next migration; the user sees its text and is asked first", annotations: { destructiveHint: true } }, async () => {
  const [next] = await open();
  if (!next) return say("nothing to apply");
  const answer = await server.server.elicitInput({
    message: `Apply ${next.name}?\n\n${next.sql}`,
    requestedSchema: { type: "object", properties: { apply: { type: "boolean" } }, required: ["apply"] },
  });
  if (answer.action !== "accept" || answer.content?.apply !== true) return say("not applied");
  ledger.apply(next);
  return say(`applied ${next.name}`);
});

await server.connect(new StdioServerTransport());
