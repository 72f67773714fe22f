import { z } from "zod";
import { AthenaClient, StartQueryExecutionCommand } from "@aws-sdk/client-athena";

export function register(server) {
  server.registerTool("athena_params", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await new AthenaClient({}).send(new StartQueryExecutionCommand({ QueryString: "SELECT * FROM t WHERE n = ?", ExecutionParameters: [name] }));
    return { content: [{ type: "text", text: "ok" }] };
  });
}
