'use strict';
const fs = require('fs');
const path = require('path');
const { build } = require('./build');

const stars = require('../data/stars.json');
const file = path.join(__dirname, '..', 'data', 'index.json');

// with --ignore-scripts there is no index yet
const index = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : build(stars);
const names = new Map(Object.entries(index.names));
const groups = new Map(Object.entries(index.constellations));

exports.byName = (name) => stars[names.get(name.trim().toLowerCase())];
exports.byConstellation = (code) => (groups.get(code.toUpperCase()) ?? []).map((i) => stars[i].name);
