import { z } from "zod";
import $RefParser from "@apidevtools/json-schema-ref-parser";

export function register(server) {
  server.registerTool("json_schema_ref", { description: "Look up an entry", inputSchema: { address: z.string() } }, async ({ address }) => {
    await $RefParser.dereference(address);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
