#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { add } from "./blocks.js";
import { Renderer } from "./render.js";

const server = new McpServer({ name: "newsletter", version: "0.9.0" });
const renderer = new Renderer();
const data = z.record(z.string()).default({});
const ok = (text) => ({ content: [{ type: "text", text }] });

server.tool("add_block", "Store a reusable block of HTML", { name: z.string(), html: z.string().max(20_000) }, async ({ name, html }) => ok(`${add(name, html)} blocks`));

server.tool("compose", "Render a newsletter from blocks", { blocks: z.array(z.string()), data }, async ({ blocks, data }) => ok(renderer.letter(blocks, data)));

server.tool("preview_subject", "Render a subject line with {placeholders}", { text: z.string().max(200), data }, async ({ text, data }) => ok(renderer.subject(text, data)));

await server.connect(new StdioServerTransport());
