const path = require("path");
const https = require("https");
const { spawnSync } = require("child_process");

function latest(done) {
  https.get("https://builds.example/latest", (answer) => answer.on("data", (text) => done(String(text))));
}

function unpack(archive, folder) {
  return spawnSync(archive, [`/ExtractDir=${folder}`], { env: { __compat_layer: "RunAsInvoker" } });
}

latest((version) => unpack(path.join(__dirname, "cache", version + ".exe"), "out"));
