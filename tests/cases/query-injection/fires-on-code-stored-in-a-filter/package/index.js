import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { berths, Boat } from "./store.js";

const text = (rows) => ({ content: [{ type: "text", text: JSON.stringify(rows) }] });
const server = new McpServer({ name: "berths", version: "1.0.0" });
server.tool("berths", "Berths that meet a condition", { length: z.string() }, async ({ length }) => {
  const wanted = { free: true };
  wanted["$where"] = "this.length >= " + length;
  return text(await berths.find(wanted).toArray());
});
server.tool("boats", "Boats of an owner", { owner: z.string() }, async ({ owner }) =>
  text(await Boat.find({ moored: true }).$where(`this.owner === "${owner}"`)),
);
