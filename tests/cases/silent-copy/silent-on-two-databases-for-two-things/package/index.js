import pg from "pg";
import { createClient } from "@supabase/supabase-js";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const own = new pg.Pool({ connectionString: process.env.DATABASE_URL ?? "postgres://localhost/garden" });
const plants = new pg.Pool({ connectionString: "postgres://reader:reader@plants.garden-atlas.example/atlas" });
const lists = createClient("https://lists.garden-atlas.example", "public-key");

const server = new McpServer({ name: "garden", version: "1.0.0" });
server.registerTool("sow", { description: "Note what was sown", inputSchema: { plant: z.string(), bed: z.string() } }, async ({ plant, bed }) => {
  const { rows } = await plants.query("SELECT weeks FROM plants WHERE name = $1", [plant]);
  await own.query("INSERT INTO sown (plant, bed, weeks) VALUES ($1, $2, $3)", [plant, bed, rows[0]?.weeks ?? 8]);
  return { content: [{ type: "text", text: `ready in ${rows[0]?.weeks ?? 8} weeks` }] };
});
server.registerTool("share_list", { description: "Put a list of plants on the public board", inputSchema: { title: z.string() } }, async ({ title }) => {
  const { error } = await lists.from("lists").insert({ title });
  return { content: [{ type: "text", text: error ? error.message : "shared" }] };
});
