import { z } from "zod";
import { createClient } from "@supabase/supabase-js";

export function register(server) {
  server.registerTool("supabase_rpc", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    await createClient("u", "k").rpc("search_notes", { query: name });
    return { content: [{ type: "text", text: "ok" }] };
  });
}
