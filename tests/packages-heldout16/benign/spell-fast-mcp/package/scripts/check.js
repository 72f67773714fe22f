'use strict';
const { endianness } = require('os');
const { existsSync, statSync } = require('fs');
const path = require('path');

const words = path.join(__dirname, '..', 'lib', 'words.json');
if (!existsSync(words) || statSync(words).size === 0) console.warn('spell-fast-mcp: the word list is missing, please reinstall');
else if (endianness() !== 'LE') console.warn('spell-fast-mcp: big endian machine, the slower index is used');
