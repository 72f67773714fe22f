const { execSync } = require("child_process");
execSync("perf stat ./run");
