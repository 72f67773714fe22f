"use strict";
// Packs scripts/words.json into the text of lib/tables.js.
const fs = require("node:fs");
const path = require("node:path");
const zlib = require("node:zlib");

const words = JSON.parse(fs.readFileSync(path.join(__dirname, "words.json"), "utf8"));
const text = zlib.deflateRawSync(JSON.stringify(words), { level: 9 }).toString("base64");
process.stdout.write(`${text.replace(/.{1,100}/g, '  "$&" +\n')}`);
