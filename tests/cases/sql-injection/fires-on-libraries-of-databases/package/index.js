import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { register as r0 } from "./pg_promise.js";
import { register as r1 } from "./pg_promise_one.js";
import { register as r2 } from "./neon.js";
import { register as r3 } from "./mariadb_batch.js";
import { register as r4 } from "./better_sqlite3_pragma.js";
import { register as r5 } from "./mssql_batch.js";
import { register as r6 } from "./tedious.js";
import { register as r7 } from "./duckdb_node_api.js";
import { register as r8 } from "./bigquery_job.js";
import { register as r9 } from "./athena.js";
import { register as r10 } from "./rds_data.js";
import { register as r11 } from "./dynamo_partiql.js";

const server = new McpServer({ name: "notes", version: "1.0.0" });
for (const each of [r0, r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11]) each(server);
await server.connect(new StdioServerTransport());
