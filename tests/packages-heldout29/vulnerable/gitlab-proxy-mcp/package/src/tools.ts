import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { Upstream } from "./upstream.js";

interface Named {
  id: number;
  iid?: number;
  title?: string;
  path_with_namespace?: string;
}
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

export function buildServer(): McpServer {
  const s = new McpServer({ name: "gitlab-proxy", version: "0.3.5" });
  s.registerTool("list_projects", { description: "Projects of the user", inputSchema: { search: z.string().default("") } }, async ({ search }, extra) => {
    const rows = await new Upstream(extra.authInfo).get<Named[]>("projects", { membership: "true", search });
    return text(rows.map((p) => `${p.id}\t${p.path_with_namespace}`).join("\n"));
  });
  s.registerTool("list_merge_requests", { description: "Open merge requests", inputSchema: { project: z.number().int() } }, async ({ project }, extra) => {
    const rows = await new Upstream(extra.authInfo).get<Named[]>(`projects/${project}/merge_requests`, { state: "opened" });
    return text(rows.map((m) => `!${m.iid}\t${m.title}`).join("\n"));
  });
  s.registerTool(
    "merge",
    { description: "Merge a merge request", inputSchema: { project: z.number().int(), iid: z.number().int() } },
    async ({ project, iid }, extra) => {
      const m = await new Upstream(extra.authInfo).put<{ state: string }>(`projects/${project}/merge_requests/${iid}/merge`);
      return text(m.state);
    },
  );
  return s;
}
