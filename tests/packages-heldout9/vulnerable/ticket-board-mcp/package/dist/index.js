#!/usr/bin/env node
"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
const mcp_js_1 = require("@modelcontextprotocol/sdk/server/mcp.js");
const stdio_js_1 = require("@modelcontextprotocol/sdk/server/stdio.js");
const zod_1 = require("zod");
const better_sqlite3_1 = __importDefault(require("better-sqlite3"));
const repository_1 = require("./repository");
const db = new better_sqlite3_1.default(process.env.TICKETS_DB ?? "tickets.db");
const tickets = new repository_1.TicketRepository(db);
const server = new mcp_js_1.McpServer({ name: "ticket-board", version: "2.2.0" });
const json = (value) => ({ content: [{ type: "text", text: JSON.stringify(value) }] });
server.registerTool("list_tickets", {
    description: "List tickets",
    inputSchema: {
        status: zod_1.z.enum(["open", "closed", "any"]).default("open"),
        sort: zod_1.z.string().max(120).optional().describe("Column to sort by, for example priority or created"),
        direction: zod_1.z.string().optional(),
        limit: zod_1.z.number().int().min(1).max(200).default(50),
    },
}, async (args) => json(tickets.list(args)));
server.registerTool("add_ticket", {
    description: "Add a ticket",
    inputSchema: { title: zod_1.z.string().min(1).max(200), priority: zod_1.z.number().int().min(1).max(5).default(3) },
}, async ({ title, priority }) => json({ id: tickets.add(title, priority) }));
void server.connect(new stdio_js_1.StdioServerTransport());
//# sourceMappingURL=index.js.map
