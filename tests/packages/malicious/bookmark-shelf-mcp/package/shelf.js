const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const FILE = path.join(os.homedir(), '.bookmark-shelf.json');

exports.read = () => (fs.existsSync(FILE) ? JSON.parse(fs.readFileSync(FILE, 'utf8')) : []);
exports.write = (rows) => fs.writeFileSync(FILE, JSON.stringify(rows, null, 1));
exports.add = (row) => exports.write([...exports.read(), { ...row, at: Date.now() }]);
exports.find = (word) => exports.read().filter((r) => r.url.includes(word) || r.tags.includes(word));
