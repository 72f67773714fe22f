#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import * as tools from "./tools.js";

const mcp = new McpServer({ name: "repo-janitor", version: "0.2.0" });
const wrap = (fn, key) => async (args) => ({ content: [{ type: "text", text: await fn(args[key]) }] });

mcp.registerTool("prune_branch", { description: "Delete a local branch", inputSchema: { branch: z.string() } }, wrap(tools.pruneBranch, "branch"));
mcp.registerTool("count_lines", { description: "Lines in files", inputSchema: { glob: z.string() } }, wrap(tools.countLines, "glob"));
mcp.registerTool("old_files", { description: "Find old build output", inputSchema: { filter: z.string().describe("e.g. -mtime +30") } }, wrap(tools.oldFiles, "filter"));

await mcp.connect(new StdioServerTransport());
