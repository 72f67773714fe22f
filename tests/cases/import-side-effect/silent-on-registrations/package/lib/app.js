const express = require("express");
const { execFileSync } = require("child_process");
const { load } = require("./load");

const app = express();
app.get("/weather", async (request, response) => {
  response.json(await load("https://weather.route.example/now"));
});
process.on("exit", () => execFileSync("tidy-up", ["--all"]));
module.exports = { app, revision: () => execFileSync("git", ["rev-parse", "HEAD"]) };
