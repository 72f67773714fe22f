'use strict';
const fs = require('fs');
const path = require('path');

const data = path.join(__dirname, '..', 'data');
exports.indexFile = path.join(data, 'index.json');

const fold = (exports.fold = (s) => s.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());

const read = () =>
  fs.readFileSync(path.join(data, 'stations.csv'), 'utf8').trim().split('\n').slice(1).map((l) => {
    const [code, name, lat, lon] = l.split(',');
    return { code, name, lat: Number(lat), lon: Number(lon) };
  });

exports.build = () => {
  const stations = read();
  const index = {};
  stations.forEach((s, i) => (index[fold(s.name).slice(0, 3)] ??= []).push(i));
  return { stations, index };
};

exports.load = () => {
  try {
    return JSON.parse(fs.readFileSync(exports.indexFile, 'utf8'));
  } catch {
    return exports.build(); // scripts were switched off at install
  }
};
