#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { log, staged } from "./git.js";
import { classify, subject } from "./style.js";
import { prepare } from "./setup.js";

const server = new McpServer({ name: "commit-coach", version: "0.6.0" });
const say = (text: string) => ({ content: [{ type: "text" as const, text }] });
let ready: Promise<void> | undefined;

server.registerTool(
  "suggest_message",
  { description: "Suggest a message for staged changes", inputSchema: { repo: z.string(), scope: z.string().optional() } },
  async ({ repo, scope }) => {
    ready ??= prepare();
    await ready;
    const files = await staged(repo);
    return say(files.length ? subject(files, scope) : "nothing is staged");
  },
);

server.registerTool(
  "changelog",
  { description: "Changelog from recent commits", inputSchema: { repo: z.string(), count: z.number().int().min(1).max(200).default(30) } },
  async ({ repo, count }) => {
    const groups = new Map<string, string[]>();
    for (const line of await log(repo, count)) {
      const kind = classify(line);
      groups.set(kind, [...(groups.get(kind) ?? []), `- ${line}`]);
    }
    return say([...groups].map(([k, v]) => `### ${k}\n${v.join("\n")}`).join("\n\n"));
  },
);

await server.connect(new StdioServerTransport());
