#!/usr/bin/env node
const [command, ...rest] = process.argv.slice(2);

if (command === "setup") {
  const { setup } = await import("../lib/setup.mjs");
  process.exitCode = await setup({ remove: rest.includes("--remove") });
} else if (command === undefined) {
  const { serve } = await import("../lib/serve.mjs");
  await serve();
} else {
  console.error("usage: timetable-mcp [setup [--remove]]");
  process.exitCode = 2;
}
