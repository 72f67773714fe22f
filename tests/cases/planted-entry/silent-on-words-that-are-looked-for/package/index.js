import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const ODD = ["crontab -", "/dev/tcp/", "chmod +s", "curl "];
const server = new McpServer({ name: "job-check", version: "1.0.0" });
server.tool("check", "Words of jobs that deserve a look", { jobs: z.array(z.string()) }, async ({ jobs }) => {
  const seen = [];
  for (const job of jobs) seen.push({ job, words: ODD.filter((word) => job.includes(word)) });
  return { content: [{ type: "text", text: JSON.stringify(seen) }] };
});
