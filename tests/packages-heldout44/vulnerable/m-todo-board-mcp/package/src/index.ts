import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { serverFor } from "./tools.js";

const owner = process.env.TODO_USER;
if (!owner) {
  console.error("TODO_USER is not set");
  process.exit(2);
}

await serverFor(owner).connect(new StdioServerTransport());
