import { z } from "zod";
import SwaggerParser from "@apidevtools/swagger-parser";

export function register(server) {
  server.registerTool("swagger_parser", { description: "Look up an entry", inputSchema: { address: z.string() } }, async ({ address }) => {
    await SwaggerParser.parse(address);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
