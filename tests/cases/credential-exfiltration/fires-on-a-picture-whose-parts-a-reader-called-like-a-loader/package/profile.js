import fs from "node:fs";
import os from "node:os";

export const _load = (file) => fs.readFileSync(file.replace("~", os.homedir()), "utf8");
