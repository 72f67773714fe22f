import { readFileSync } from "node:fs";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import Handlebars from "handlebars";
import Mustache from "mustache";
import { z } from "zod";

const server = new McpServer({ name: "invoice", version: "1.1.0" });
const text = (value) => ({ content: [{ type: "text", text: value }] });
const made = Handlebars.compile(readFileSync(new URL("./invoice.hbs", import.meta.url), "utf8"));

server.tool("invoice", { line: z.string() }, async ({ line }) => text(made({ line })));
server.tool("reminder", { line: z.string() }, async ({ line }) => text(Mustache.render(line, { office: "x" })));
