import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { ats } from "./upstream.js";

interface Candidate {
  id: number;
  name: string;
  stage: string;
}

const stage = z.enum(["applied", "screening", "interview", "offer", "hired", "declined"]);

export function build(): McpServer {
  const server = new McpServer({ name: "hiring-pipeline", version: "1.0.0" });
  server.registerTool(
    "list_candidates",
    { description: "Candidates of a job by stage", inputSchema: { job: z.number().int(), stage: stage.optional() } },
    async ({ job, stage }) => {
      const rows = await ats<Candidate[]>("GET", `/jobs/${job}/candidates${stage ? `?stage=${stage}` : ""}`);
      return { content: [{ type: "text", text: rows.map((c) => `${c.id} ${c.name} (${c.stage})`).join("\n") }] };
    },
  );
  server.registerTool(
    "move_candidate",
    { description: "Move a candidate to another stage", inputSchema: { id: z.number().int(), stage } },
    async ({ id, stage }) => {
      const c = await ats<Candidate>("PATCH", `/candidates/${id}`, { stage });
      return { content: [{ type: "text", text: `${c.name}: ${c.stage}` }] };
    },
  );
  return server;
}
