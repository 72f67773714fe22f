import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { loadConfig } from "./config.js";
import { log } from "./log.js";
import { build } from "./tools.js";

const config = loadConfig();
log("start", config);
await build(config).connect(new StdioServerTransport());
