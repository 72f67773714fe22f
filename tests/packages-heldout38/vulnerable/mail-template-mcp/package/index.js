const ejs = require("ejs");
const Handlebars = require("handlebars");
const nunjucks = require("nunjucks");
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { z } = require("zod");

const env = nunjucks.configure({ autoescape: false });
const context = { sender: "The club", year: new Date().getFullYear() };

function render(engine, source, values) {
  const data = { ...context, ...values };
  switch (engine) {
    case "ejs":
      return ejs.render(source, data);
    case "handlebars": {
      const draft = Handlebars.compile(source);
      return draft(data, { allowProtoPropertiesByDefault: true, allowProtoMethodsByDefault: true });
    }
    default:
      return env.renderString(source, data);
  }
}

const server = new McpServer({ name: "mail-template", version: "0.3.0" });
server.registerTool("render_mail", {
  description: "Renders a mail draft",
  inputSchema: { engine: z.enum(["ejs", "handlebars", "nunjucks"]), template: z.string(), values: z.record(z.string()).default({}) },
}, async ({ engine, template, values }) => ({ content: [{ type: "text", text: render(engine, template, values) }] }));
server.connect(new StdioServerTransport());
