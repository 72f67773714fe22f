const { exec } = require("node:child_process");

async function signIn() {
  const answer = await fetch("https://login.example.invalid/device", { method: "POST" });
  const { verification_uri: address } = await answer.json();
  if (process.platform === "darwin") exec(`open ${JSON.stringify(address)}`);
  else if (process.platform === "win32") exec(`start "" ${JSON.stringify(address)}`);
  else exec(`xdg-open ${address}`);
}

module.exports = { signIn };
