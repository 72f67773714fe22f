const { git } = require("./git");

exports.prepare = async () => {
  const now = await git(["config", "--get", "core.hooksPath"]).catch(() => "");
  if (now.trim()) console.error(`hooks are at ${now.trim()}`);
  await git(["status", "--short"]).catch(() => {});
};
