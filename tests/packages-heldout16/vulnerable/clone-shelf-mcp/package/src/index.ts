#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Shelf } from "./shelf.js";

const shelf = new Shelf(process.env.SHELF_DIR ?? "mirrors");
const server = new McpServer({ name: "clone-shelf", version: "0.4.4" });
const say = (text: string) => ({ content: [{ type: "text" as const, text }] });

server.registerTool(
  "mirror",
  { description: "Mirror a repository", inputSchema: { name: z.string().regex(/^[a-z0-9-]+$/), address: z.string(), branch: z.string().optional() } },
  async ({ name, address, branch }) => say(await shelf.mirror(name, address, branch)),
);
server.registerTool(
  "search_mirror",
  { description: "Search a mirror", inputSchema: { name: z.string().regex(/^[a-z0-9-]+$/), pattern: z.string() } },
  async ({ name, pattern }) => say((await shelf.grep(name, pattern)).slice(0, 30_000) || "no matches"),
);
await server.connect(new StdioServerTransport());
