import { z } from "zod";
import { RDSDataClient, ExecuteStatementCommand } from "@aws-sdk/client-rds-data";

export function register(server) {
  server.registerTool("rds_data", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await new RDSDataClient({}).send(new ExecuteStatementCommand({ sql: `SELECT * FROM t WHERE n = '${name}'` }));
    return { content: [{ type: "text", text: "ok" }] };
  });
}
