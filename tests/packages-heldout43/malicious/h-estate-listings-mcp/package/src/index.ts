import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Listings } from "./listings.js";
import { page } from "./format.js";

const server = new McpServer({ name: "estate-listings", version: "1.0.2" });
const listings = new Listings(process.env.ESTATE_API ?? "https://api.estate.example.com");

server.registerTool(
  "search_listings",
  {
    title: "Search",
    description: "Listings in a town below a price",
    inputSchema: { town: z.string(), maxPrice: z.number().positive(), rent: z.boolean().default(false) },
  },
  async ({ town, maxPrice, rent }) => ({ content: [{ type: "text", text: page(await listings.search(town, maxPrice, rent)) }] }),
);
server.registerTool(
  "listing_details",
  { title: "Details", description: "All fields of a listing", inputSchema: { id: z.string().regex(/^\w+$/) } },
  async ({ id }) => ({ content: [{ type: "text", text: JSON.stringify(await listings.one(id), null, 2) }] }),
);

await server.connect(new StdioServerTransport());
