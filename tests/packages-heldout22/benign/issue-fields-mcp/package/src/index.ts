import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { load, patch, priorities, type Project } from "./project.js";

const server = new McpServer({ name: "issue-fields", version: "0.9.0" }, { capabilities: { tools: { listChanged: true } } });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
let project: Project | undefined;

const current = (): Project => {
  if (!project) throw new Error("call describe_project first");
  return project;
};

const priority = server.registerTool(
  "set_priority",
  { description: "Set the priority of an issue", inputSchema: { id: z.number().int(), priority: z.string() } },
  async ({ id, priority }) => {
    await patch(current().key, id, { priority });
    return text(`#${id}: ${priority}`);
  },
);
priority.disable();

const estimate = server.registerTool(
  "set_estimate",
  { description: "Set the estimate of an issue in hours", inputSchema: { id: z.number().int(), hours: z.number().min(0).max(400) } },
  async ({ id, hours }) => {
    await patch(current().key, id, { estimate: hours });
    return text(`#${id}: ${hours} h`);
  },
);
estimate.disable();

server.registerTool(
  "describe_project",
  { description: "Choose a project and list its fields. The other tools appear afterwards.", inputSchema: { key: z.string().regex(/^[A-Z]{2,8}$/) } },
  async ({ key }) => {
    project = await load(key);
    const values = priorities(project);
    if (values.length) {
      priority.update({ paramsSchema: { id: z.number().int(), priority: z.enum(values as [string, ...string[]]) }, enabled: true });
    } else {
      priority.disable();
    }
    if (project.estimates) estimate.enable();
    else estimate.disable();
    return text(project.fields.map((f) => `${f.name}: ${f.values.join(", ")}`).join("\n"));
  },
);

await server.connect(new StdioServerTransport());
