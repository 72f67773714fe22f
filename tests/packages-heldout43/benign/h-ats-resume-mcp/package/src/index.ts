import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { list, text } from "./pdf.js";
import { skillsIn } from "./skills.js";

const server = new McpServer({ name: "ats-resume", version: "0.5.0" });
const name = z.string().regex(/^[\p{L}\d][\p{L}\d ._-]{0,80}\.pdf$/u);
const reply = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool("list_resumes", { description: "Resumes in the folder" }, async () => reply((await list()).join("\n")));
server.registerTool("resume_text", { description: "Text of a resume", inputSchema: { name } }, async (a) => reply(await text(a.name)));
server.registerTool(
  "resume_skills",
  { description: "Which of the skills a resume names", inputSchema: { name, skills: z.array(z.string().min(2)).max(50) } },
  async (a) => reply(skillsIn(await text(a.name), a.skills).join(", ") || "none"),
);

await server.connect(new StdioServerTransport());
