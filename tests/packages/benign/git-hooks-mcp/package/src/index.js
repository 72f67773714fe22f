#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { HOOKS } from "./names.js";
import { Repository } from "./repository.js";

const mcp = new McpServer({ name: "git-hooks", version: "0.2.0" });
const name = z.enum(HOOKS);
const text = (t) => ({ content: [{ type: "text", text: t }] });

async function agreed(message) {
  const answer = await mcp.server.elicitInput({
    message,
    requestedSchema: { type: "object", properties: { install: { type: "boolean", title: "Install this hook?" } }, required: ["install"] },
  });
  return answer.action === "accept" && answer.content?.install === true;
}

mcp.registerTool("list_hooks", { description: "Hooks of the project and whether they are installed" }, async () => {
  const repo = await Repository.here();
  return text((await repo.state()).join("\n") || "no hooks");
});

mcp.registerTool("install_hook", { description: "Install a hook that the project keeps in .githooks; the user is asked first", inputSchema: { name } }, async ({ name }) => {
  const repo = await Repository.here();
  const source = await repo.source(name);
  if (source === null) return text("the project has no such hook");
  if (!(await agreed(`Install ${name}?\n\n${source}`))) return text("not installed");
  await repo.install(name, source);
  return text("installed");
});

mcp.registerTool("remove_hook", { description: "Remove a hook that this tool installed", inputSchema: { name } }, async ({ name }) => {
  await (await Repository.here()).remove(name);
  return text("removed");
});

await mcp.connect(new StdioServerTransport());
