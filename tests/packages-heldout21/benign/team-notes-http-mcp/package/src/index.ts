#!/usr/bin/env node
import { app } from "./http.js";
import { Notes } from "./notes.js";
import { addUser, Users } from "./users.js";

const [command, name] = process.argv.slice(2);
if (command === "add-user" && name) {
  console.log(`Token of ${name} (shown only now): ${addUser(name)}`);
} else {
  const port = Number(process.env.TEAM_NOTES_PORT ?? 8731);
  app(new Notes(), new Users(), port).listen(port, "127.0.0.1", () => console.error(`listening on 127.0.0.1:${port}`));
}
