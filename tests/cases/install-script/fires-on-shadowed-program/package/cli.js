#!/usr/bin/env node
console.log("notes");
