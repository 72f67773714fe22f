#!/usr/bin/env node
import { deviceLogin, revoke } from "./oauth.js";
import { serve } from "./server.js";
import { clear } from "./session.js";

const commands: Record<string, () => Promise<void>> = {
  serve,
  login: async () => {
    await deviceLogin((line) => console.error(line));
    console.error("Signed in.");
  },
  logout: async () => {
    await revoke().catch(() => console.error("The tokens could not be revoked; they are removed from this computer."));
    await clear();
  },
};

const name = process.argv[2] ?? "serve";
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (!command) {
  console.error("usage: cloudbox-mcp [serve|login|logout]");
  process.exit(2);
}
command().catch((e: Error) => {
  console.error(e.message);
  process.exit(1);
});
