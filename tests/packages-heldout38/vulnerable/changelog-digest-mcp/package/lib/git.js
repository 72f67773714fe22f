const cp = require("child_process");

exports.tagsMatching = function (repo, pattern) {
  const cmd = ["git", "-C", JSON.stringify(repo), "tag", "--list", pattern].join(" ");
  return cp.execSync(cmd).toString().trim().split("\n");
};

exports.history = (repo, range) =>
  new Promise((resolve, reject) => {
    cp.execFile("git", ["log", "--oneline", "--no-decorate", range], { cwd: repo }, (err, out) => {
      if (err) return reject(err);
      resolve(out);
    });
  });
