import { z } from "zod";
import Redis from "ioredis";

export function register(server) {
  server.registerTool("redis_multi", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await new Redis().multi([["set", `select ${name}`, "1"]]).exec();
    return { content: [{ type: "text", text: "ok" }] };
  });
}
