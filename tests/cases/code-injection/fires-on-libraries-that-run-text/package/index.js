import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { register as r0 } from "./expression_eval.js";
import { register as r1 } from "./static_eval.js";
import { register as r2 } from "./import_from_string.js";
import { register as r3 } from "./worker_eval.js";
import { register as r4 } from "./pyodide.js";
import { register as r5 } from "./esm_tsx.js";
import { register as r6 } from "./jiti.js";
import { register as r7 } from "./jiti_eval.js";
import { register as r8 } from "./bash_mermaid.js";

const server = new McpServer({ name: "notes", version: "1.0.0" });
for (const each of [r0, r1, r2, r3, r4, r5, r6, r7, r8]) each(server);
await server.connect(new StdioServerTransport());
