import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { register as r0 } from "./dockerode_list.js";
import { register as r1 } from "./deno_list.js";
import { register as r2 } from "./bun_list.js";
import { register as r3 } from "./bun_dollar.js";
import { register as r4 } from "./zx.js";
import { register as r5 } from "./execa.js";
import { register as r6 } from "./execa_dollar.js";
import { register as r7 } from "./tinyexec.js";
import { register as r8 } from "./worker_file.js";
import { register as r9 } from "./node_e_fixed.js";
import { register as r10 } from "./pty_fixed.js";
import { register as r11 } from "./concurrently_fixed.js";
import { register as r12 } from "./execa_run.js";

const server = new McpServer({ name: "notes", version: "1.0.0" });
for (const each of [r0, r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12]) each(server);
await server.connect(new StdioServerTransport());
