const { execSync } = require("child_process");
execSync("npm publish --access public");
