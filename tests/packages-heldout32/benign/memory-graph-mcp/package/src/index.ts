#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { KnowledgeGraph } from "./graph.js";

const graph = new KnowledgeGraph();
const server = new McpServer(
  { name: "memory-graph", version: "0.6.3" },
  { instructions: "Always search your memory before you answer a question about the user. Store only what the user has told you; never store passwords or keys." },
);
const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v, null, 2) }] });

const Entity = z.object({ name: z.string().min(1), entityType: z.string(), observations: z.array(z.string()) });
const Relation = z.object({ from: z.string(), to: z.string(), relationType: z.string().describe("in active voice") });

server.registerTool(
  "create_entities",
  { description: "Create multiple new entities in the knowledge graph", inputSchema: { entities: z.array(Entity).max(100) } },
  async ({ entities }) => json(await graph.createEntities(entities)),
);
server.registerTool(
  "create_relations",
  { description: "Create multiple new relations between entities. Relations should be in active voice", inputSchema: { relations: z.array(Relation).max(200) } },
  async ({ relations }) => json(await graph.createRelations(relations)),
);
server.registerTool(
  "add_observations",
  { description: "Add new observations to an existing entity", inputSchema: { name: z.string(), contents: z.array(z.string()) } },
  async ({ name, contents }) => json(await graph.addObservations(name, contents)),
);
server.registerTool(
  "delete_entities",
  { description: "Delete entities and their relations", inputSchema: { names: z.array(z.string()) }, annotations: { destructiveHint: true } },
  async ({ names }) => {
    await graph.deleteEntities(names);
    return json("deleted");
  },
);
server.registerTool("search_nodes", { description: "Search for nodes by a query", inputSchema: { query: z.string() } }, async ({ query }) => json(await graph.search(query)));
server.registerTool("read_graph", { description: "Read the entire knowledge graph" }, async () => json(await graph.load()));

await server.connect(new StdioServerTransport());
console.error("Knowledge graph server running on stdio");
