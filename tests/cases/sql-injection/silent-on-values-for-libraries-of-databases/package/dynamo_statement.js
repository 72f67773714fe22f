import { z } from "zod";
import { DynamoDBClient, ExecuteStatementCommand } from "@aws-sdk/client-dynamodb";

export function register(server) {
  server.registerTool("dynamo_statement", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await new DynamoDBClient({}).send(new ExecuteStatementCommand({ Statement: "SELECT * FROM t WHERE n = ?", Parameters: [{ S: name }] }));
    return { content: [{ type: "text", text: "ok" }] };
  });
}
