import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import mysql from "mysql2/promise";
import { z } from "zod";
import { Find } from "./find.js";

const pool = mysql.createPool(process.env.SHOPS_URL);
const server = new McpServer({ name: "shops", version: "1.0.0" });
server.tool("shops", "Shops near a place", { kind: z.string(), place: z.string() }, async ({ kind, place }) => {
  const [rows] = await pool.query(new Find("shops").is("kind", kind).near("place", place).finished());
  return { content: [{ type: "text", text: JSON.stringify(rows) }] };
});
