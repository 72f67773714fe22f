import Database from "better-sqlite3";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { named } from "./statements.js";

const store = new Database("depot.db");
const run = ([values, statement]) => store.prepare(statement).all(...values);
const server = new McpServer({ name: "depot", version: "1.0.0" });

server.tool("parts", "Parts of a name", { name: z.string(), order: z.string() }, async ({ name, order }) => ({
  content: [{ type: "text", text: JSON.stringify(run(named(name, order))) }],
}));
