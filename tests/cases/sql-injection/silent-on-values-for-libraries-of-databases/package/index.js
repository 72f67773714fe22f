import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { register as r0 } from "./pgp_params.js";
import { register as r1 } from "./tedious_params.js";
import { register as r2 } from "./athena_params.js";
import { register as r3 } from "./dynamo_statement.js";
import { register as r4 } from "./bigquery_job.js";
import { register as r5 } from "./supabase_rpc.js";
import { register as r6 } from "./pragma_fixed.js";
import { register as r7 } from "./duckdb_params.js";
import { register as r8 } from "./libsql_batch.js";
import { register as r9 } from "./redis_multi.js";

const server = new McpServer({ name: "notes", version: "1.0.0" });
for (const each of [r0, r1, r2, r3, r4, r5, r6, r7, r8, r9]) each(server);
await server.connect(new StdioServerTransport());
