'use strict';
const { readFileSync, existsSync } = require('fs');
const path = require('path');

const FILE = path.join(__dirname, '..', 'data', 'stops.json');
const DEFAULT = { soft: ['Gedackt 8', 'Salicional 8'], plenum: ['Principal 8', 'Octave 4', 'Mixture IV'], solo: ['Cornet V'] };

const table = () => (existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : DEFAULT);

exports.suggest = (character) => table()[character] ?? [];
exports.stops = () => [...new Set(Object.values(table()).flat())];
