import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { Sequelize, DataTypes } from "sequelize";
import { drizzle } from "drizzle-orm/node-postgres";
import { sql } from "drizzle-orm";

const orm = new Sequelize(process.env.DB);
const Deal = orm.define("deal", { title: DataTypes.STRING });
const db = drizzle(process.env.DB);
const ORDERS = { newest: "id DESC", oldest: "id ASC" };
const server = new McpServer({ name: "deals", version: "1.0.0" });
server.tool("deals", { title: z.string() }, async ({ title }) => ({
  content: [{ type: "text", text: String(await Deal.findAll({ where: { title } })) }],
}));
server.tool("low", { column: z.enum(["qty", "cost"]), level: z.number() }, async ({ column, level }) => ({
  content: [{ type: "text", text: String(await db.execute(sql`select id from deals where ${sql.raw(column)} < ${level}`)) }],
}));
server.tool("sorted", { order: z.string() }, async ({ order }) => ({
  content: [{ type: "text", text: String(await Deal.findAll({ order: Sequelize.literal(ORDERS[order] ?? "id") })) }],
}));
