'use strict';

exports.get = (root, path) => path.split('.').reduce((node, key) => node?.[key], root);

exports.set = (root, path, value) => {
  const keys = path.split('.');
  const last = keys.pop();
  let node = root;
  for (const key of keys) {
    if (node[key] === null || typeof node[key] !== 'object') node[key] = {};
    node = node[key];
  }
  node[last] = value;
};
