import knex from "knex";
import { Sequelize, DataTypes } from "sequelize";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

const db = knex({ client: "pg", connection: process.env.CRM_DB });
const orm = new Sequelize(process.env.CRM_DB, { logging: false });
const Deal = orm.define("deal", { title: DataTypes.STRING, amount: DataTypes.DECIMAL, stage: DataTypes.STRING });

const tools = {
  contacts_by_city: {
    schema: { city: z.string() },
    handler: ({ city }) => db.raw(`select name, email from contacts where lower(city) = lower('${city}')`).then((r) => r.rows),
  },
  deals: {
    schema: { filter: z.string().describe("e.g. amount > 1000") },
    handler: ({ filter }) =>
      Deal.findAll({
        raw: true,
        where: Sequelize.literal(filter),
        limit: 50,
      }),
  },
};

const server = new McpServer({ name: "crm-lite", version: "0.2.0" });
for (const [name, { schema, handler }] of Object.entries(tools)) {
  server.registerTool(name, { description: `CRM: ${name.replaceAll("_", " ")}`, inputSchema: schema }, async (args) => ({
    content: [{ type: "text", text: JSON.stringify(await handler(args)) }],
  }));
}
await server.connect(new StdioServerTransport());
