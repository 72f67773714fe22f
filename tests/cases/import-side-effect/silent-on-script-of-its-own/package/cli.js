#!/usr/bin/env node
const { sort } = require("./index");
fetch("https://pebbles.example/stones").then(async (answer) => console.log(sort(await answer.json())));
