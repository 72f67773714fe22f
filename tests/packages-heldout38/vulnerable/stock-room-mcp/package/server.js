import { DataSource } from "typeorm";
import { PrismaClient } from "@prisma/client";
import { drizzle } from "drizzle-orm/node-postgres";
import { sql } from "drizzle-orm";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

const prisma = new PrismaClient();
const source = await new DataSource({ type: "postgres", url: process.env.DATABASE_URL }).initialize();
const db = drizzle(process.env.DATABASE_URL);
const say = (o) => ({ content: [{ type: "text", text: JSON.stringify(o) }] });
const mcp = new McpServer({ name: "stock-room", version: "1.0.0" });

mcp.registerTool("shelf", { description: "What is on a shelf", inputSchema: { shelf: z.string() } }, async ({ shelf }) =>
  say(await source.query("SELECT sku, qty FROM stock WHERE shelf = '" + shelf + "'")));

mcp.registerTool("supplier", { description: "Supplier search", inputSchema: { name: z.string() } }, async ({ name }) => {
  const q = ["SELECT * FROM supplier", `WHERE name ILIKE '${name}%'`, "LIMIT 20"].join(" ");
  const found = await prisma.$queryRawUnsafe(q);
  return say(found);
});

mcp.registerTool("low_stock", { description: "Items below a level", inputSchema: { column: z.string(), level: z.number() } }, async (a) => {
  const rows = await db.execute(sql`select sku from stock where ${sql.raw(a.column)} < ${a.level}`);
  return say(rows.rows);
});

await mcp.connect(new StdioServerTransport());
