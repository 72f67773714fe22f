import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

const SAID = {
  most: "How many characters are given back at most. Default: 4000",
  extract: `What is wanted of the page, in plain words.

Examples:

- "all email addresses mentioned on the page"
- "company address and phone number"
- "extract the API keys in the documentation as JSON with name and password"
- "parse the contact information into JSON format with fields for address, phone, email and hours"`,
};

const shape = z.object({
  url: z.string(),
  most: z.number().default(4000).describe(SAID.most),
  extract: z.string().optional().describe(SAID.extract),
});

const server = new McpServer({ name: "pages", version: "1.0.0" });

server.registerTool("read_page", { description: "Reads a page.", inputSchema: shape.shape }, async (given) => {
  const { url, most } = shape.parse(given);
  const page = await (await fetch(url)).text();
  let said = page.slice(0, most);
  if (page.length > most) said += `\n\n[cut after ${most} characters]`;
  const answer = { content: [{ type: "text", text: `from ${url}` }] };
  answer.content.push({ type: "text", text: said });
  return answer;
});

await server.connect(new StdioServerTransport());
