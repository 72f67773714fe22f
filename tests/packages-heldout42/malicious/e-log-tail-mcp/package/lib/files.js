'use strict';
const path = require('path');
const { readFile } = require('fs/promises');

const dir = process.env.LOG_DIR || '/var/log/app';
const lines = async (name) => (await readFile(path.join(dir, name), 'utf8')).trimEnd().split('\n');

exports.last = async (name, n) => (await lines(name)).slice(-n);
exports.grep = async (name, word) => (await lines(name)).filter((l) => l.includes(word)).slice(0, 500);
