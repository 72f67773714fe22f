import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import neo4j from "neo4j-driver";
import { z } from "zod";

const server = new McpServer({ name: "shelf", version: "1.0.0" });
const driver = neo4j.driver("bolt://shelf.test", neo4j.auth.basic("reader", process.env.SHELF_PASSWORD));

class Query {
  parts = ["MATCH (b:Book)"];

  where(field, value) {
    this.parts.push(`WHERE b.${field} = '${value}'`);
    return this;
  }

  toString() {
    return this.parts.concat("RETURN b.title").join(" ");
  }
}

server.registerTool("by_author", { description: "Books of an author", inputSchema: { author: z.string() } }, async ({ author }) => {
  const found = await driver.session().run(new Query().where("author", author).toString());
  return { content: [{ type: "text", text: JSON.stringify(found.records) }] };
});
