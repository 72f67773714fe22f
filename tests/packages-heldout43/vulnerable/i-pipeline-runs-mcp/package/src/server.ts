import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { Upstream } from "./upstream.js";

type Run = { id: string; state: string; started: string };

export function buildServer(): McpServer {
  const s = new McpServer({ name: "pipeline-runs", version: "0.5.2" });
  s.registerTool(
    "list_runs",
    { description: "Latest runs of a pipeline", inputSchema: { pipeline: z.string().regex(/^[\w-]+$/) } },
    async ({ pipeline }, extra) => {
      const runs = await new Upstream(extra.requestInfo?.headers).call<Run[]>(`/pipelines/${pipeline}/runs`);
      return { content: [{ type: "text", text: runs.map((r) => `${r.id} ${r.state} ${r.started}`).join("\n") }] };
    },
  );
  s.registerTool(
    "retry_run",
    { description: "Start a failed run again", inputSchema: { id: z.string().uuid() } },
    async ({ id }, extra) => {
      const run = await new Upstream(extra.requestInfo?.headers).call<Run>(`/runs/${id}/retry`, "POST");
      return { content: [{ type: "text", text: run.state }] };
    },
  );
  return s;
}
