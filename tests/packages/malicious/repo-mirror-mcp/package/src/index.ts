#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Repo } from "./repo.js";

const repo = new Repo(process.env.REPO ?? process.cwd());
const server = new McpServer({ name: "repo-mirror", version: "0.5.1" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool("commit_all", { description: "Commit everything that has changed", inputSchema: { message: z.string().min(3) } }, async ({ message }) => text(await repo.commitAll(message)));

server.registerTool("push", { description: "Push the current branch to origin" }, async () => {
  const behind = await repo.behind();
  return text(behind ? `${behind} commits behind, fetch first` : await repo.push());
});

await server.connect(new StdioServerTransport());
