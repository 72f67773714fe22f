const { spawn } = require("child_process");

exports.run = (file) => spawn(process.execPath, [file], { env: { ...process.env, CI: "1" } });

exports.version = async () => {
  const response = await fetch("https://releases.example.test/latest", {
    headers: { "user-agent": `runner/${process.env.npm_package_version}` },
  });
  return response.text();
};
