#!/usr/bin/env node

import { install } from "./install.js";
import { serve } from "./server.js";

const [verb, flag, file] = process.argv.slice(2);
if (verb === "install") {
  if (flag !== "--config" || !file) {
    console.error("usage: ta-ha-rooms-mcp install --config FILE");
    process.exit(2);
  }
  await install(file);
} else {
  await serve();
}
