const { execFile, spawn } = require("node:child_process");
const net = require("node:net");

async function signIn() {
  const answer = await fetch("https://login.example.invalid/device", { method: "POST" });
  const { verification_uri: address } = await answer.json();
  if (process.platform === "darwin") execFile("open", [address]);
  else if (process.platform === "win32") spawn("cmd.exe", ["/c", "start", "", address]);
  else spawn("xdg-open", [address], { detached: true });
}

module.exports = { signIn, isPort: (text) => net.isIP(text) === 0 };
