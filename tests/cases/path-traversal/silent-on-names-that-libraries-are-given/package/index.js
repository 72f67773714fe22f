import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { register as r0 } from "./screenshot_fixed.js";
import { register as r1 } from "./tar_fixed.js";
import { register as r2 } from "./shelljs_fixed.js";
import { register as r3 } from "./mkdirp_base.js";
import { register as r4 } from "./simple_git_fixed.js";
import { register as r5 } from "./glob_fixed.js";

const server = new McpServer({ name: "notes", version: "1.0.0" });
for (const each of [r0, r1, r2, r3, r4, r5]) each(server);
await server.connect(new StdioServerTransport());
