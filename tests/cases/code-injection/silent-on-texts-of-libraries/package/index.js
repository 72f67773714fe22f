import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { register as r0 } from "./mathjs.js";
import { register as r1 } from "./expr_eval.js";
import { register as r2 } from "./worker_file.js";
import { register as r3 } from "./pyodide_fixed.js";
import { register as r4 } from "./jiti_fixed.js";
import { register as r5 } from "./mdx_compile.js";

const server = new McpServer({ name: "notes", version: "1.0.0" });
for (const each of [r0, r1, r2, r3, r4, r5]) each(server);
await server.connect(new StdioServerTransport());
