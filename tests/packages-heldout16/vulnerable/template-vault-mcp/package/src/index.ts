#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Vault } from "./vault.js";

const vault = new Vault(process.env.VAULT_DIR ?? "templates");
const server = new McpServer({ name: "template-vault", version: "1.1.2" });
const say = (text: string) => ({ content: [{ type: "text" as const, text }] });

server.registerTool("list_templates", { description: "Names of templates" }, async () => say((await vault.list()).join("\n")));
server.registerTool("read_template", { description: "A template", inputSchema: { name: z.string() } }, async ({ name }) =>
  say(await vault.read(name)),
);
server.registerTool(
  "save_template",
  { description: "Save a template", inputSchema: { name: z.string(), text: z.string().max(200_000) } },
  async ({ name, text }) => {
    await vault.save(name, text);
    return say("saved");
  },
);
await server.connect(new StdioServerTransport());
