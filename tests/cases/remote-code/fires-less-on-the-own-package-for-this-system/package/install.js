const fs = require("fs");
const https = require("https");
const { execFileSync } = require("child_process");

const target = "./bin/quarry";
const url = `https://registry.packages.example/@quarry/linux-x64/-/linux-x64-${require("./package.json").version}.tgz`;

https.get(url, (answer) => {
  const parts = [];
  answer.on("data", (part) => parts.push(part));
  answer.on("end", () => {
    fs.writeFileSync(target, Buffer.concat(parts));
    fs.chmodSync(target, 0o755);
    execFileSync(target, ["--version"]);
  });
});
