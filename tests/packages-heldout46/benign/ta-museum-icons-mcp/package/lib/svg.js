'use strict';
exports.svg = (path, size) => `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16"><path d="${path}"/></svg>`;
