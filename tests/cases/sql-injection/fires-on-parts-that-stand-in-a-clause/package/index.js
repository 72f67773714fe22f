import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { Sequelize, DataTypes } from "sequelize";
import { drizzle } from "drizzle-orm/node-postgres";
import { sql } from "drizzle-orm";

const orm = new Sequelize(process.env.DB);
const Deal = orm.define("deal", { title: DataTypes.STRING });
const db = drizzle(process.env.DB);
const server = new McpServer({ name: "deals", version: "1.0.0" });
server.tool("deals", { filter: z.string() }, async ({ filter }) => ({
  content: [{ type: "text", text: String(await Deal.findAll({ where: Sequelize.literal(filter) })) }],
}));
server.tool("low", { column: z.string() }, async ({ column }) => ({
  content: [{ type: "text", text: String(await db.execute(sql`select id from deals where ${sql.raw(column)} < 3`)) }],
}));
