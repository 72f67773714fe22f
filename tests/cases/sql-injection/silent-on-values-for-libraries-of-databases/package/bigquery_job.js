import { z } from "zod";
import { BigQuery } from "@google-cloud/bigquery";

export function register(server) {
  server.registerTool("bigquery_job", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await new BigQuery().createQueryJob({ query: "SELECT * FROM t WHERE n = @n", params: { n: name } });
    return { content: [{ type: "text", text: "ok" }] };
  });
}
