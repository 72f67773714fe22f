'use strict';
const path = require('path');

const root = path.resolve(process.env.FORMS_DIR || 'forms');

/** A path below the forms folder. */
function inside(name) {
  const full = path.resolve(root, name);
  if (!full.startsWith(root)) throw new Error('outside of the forms folder');
  return full;
}

module.exports = { inside, root };
