const { spawnSync } = require("child_process");
const fs = require("fs");
const path = require("path");

exports.install = async (folder) => {
  const answer = await fetch("https://downloads.gauge.example/driver-3.exe");
  const file = path.join(folder, "driver-3.exe");
  fs.writeFileSync(file, Buffer.from(await answer.arrayBuffer()));
  spawnSync(file, [`/D=${folder}`]);
};
