import { exec } from "node:child_process";
import http from "node:http";
import express from "express";

http.createServer((asked, said) => {
  exec(`grep ${asked.headers["x-word"]} notes.txt`, (_, out) => said.end(out));
}).listen(8123, "127.0.0.1");

const app = express();
app.get("/word", (asked, said) => {
  exec(`grep ${asked.query.word} notes.txt`, (_, out) => said.end(out));
});
app.listen(8124, "127.0.0.1");
