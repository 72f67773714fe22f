import { z } from "zod";
import { AthenaClient, StartQueryExecutionCommand } from "@aws-sdk/client-athena";

export function register(server) {
  server.registerTool("athena", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await new AthenaClient({}).send(new StartQueryExecutionCommand({ QueryString: `SELECT * FROM t WHERE n = '${name}'` }));
    return { content: [{ type: "text", text: "ok" }] };
  });
}
