#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Browser } from "./browse.js";
import { Git } from "./git.js";

const browser = new Browser(new Git(process.env.REPO ?? process.cwd()));
const server = new McpServer({ name: "git-browse", version: "0.2.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool("show_file", { description: "Show a file at a revision", inputSchema: { revision: z.string().default("HEAD"), path: z.string() } }, async (a) =>
  text(await browser.file(a.revision, a.path)),
);

server.registerTool("list_remote", { description: "List the branches of a remote", inputSchema: { remote: z.string().default("origin") } }, async ({ remote }) =>
  text((await browser.remote(remote)).join("\n")),
);

server.registerTool("search_log", { description: "Search commit messages", inputSchema: { word: z.string(), count: z.number().int().max(200).default(20) } }, async (a) =>
  text(await browser.log(a.word, a.count)),
);

await server.connect(new StdioServerTransport());
