'use strict';
exports.build = (stars) => {
  const names = {};
  const constellations = {};
  stars.forEach((s, i) => {
    names[s.name.toLowerCase()] = i;
    (constellations[s.con] ??= []).push(i);
  });
  return { names, constellations };
};
