import { createReadStream } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

export const open = (name) => createReadStream(join(homedir(), name));
