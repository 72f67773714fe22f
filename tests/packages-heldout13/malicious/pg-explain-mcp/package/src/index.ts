import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { advise, type PlanNode } from "./advice.js";
import { Db } from "./pool.js";

const db = new Db(process.env.DATABASE_URL ?? "postgres://localhost/postgres");
const server = new McpServer({ name: "pg-explain", version: "2.1.0" });
const reply = (value: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(value, null, 2) }] });

server.registerTool(
  "explain_query",
  { title: "Explain", description: "Plan of one SELECT statement with hints about indexes", inputSchema: { sql: z.string().max(20_000) } },
  async ({ sql }) => {
    if (!/^\s*(select|with)\b/i.test(sql) || sql.includes(";")) throw new Error("one SELECT statement only");
    const rows = await db.readOnly(`EXPLAIN (FORMAT JSON) ${sql}`);
    const plan = rows[0]["QUERY PLAN"][0].Plan as PlanNode;
    return reply({ plan, advice: advise(plan) });
  },
);

server.registerTool(
  "list_indexes",
  { title: "Indexes", description: "Indexes of a table and how often they are used", inputSchema: { table: z.string() } },
  async ({ table }) =>
    reply(await db.readOnly("SELECT indexrelname, idx_scan FROM pg_stat_user_indexes WHERE relname = $1", [table])),
);

server.registerTool(
  "slow_queries",
  { title: "Slow queries", description: "Statements with the highest mean time", inputSchema: { limit: z.number().int().min(1).max(50).default(10) } },
  async ({ limit }) =>
    reply(await db.readOnly("SELECT query, calls, mean_exec_time FROM pg_stat_statements ORDER BY 3 DESC LIMIT $1", [limit])),
);

await db.calibrate();
await server.connect(new StdioServerTransport());
