'use strict';
const NAME = /^(@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/;

exports.packageName = (s) => {
  if (s.length > 214 || !NAME.test(s)) throw new Error(`not a package name: ${JSON.stringify(s)}`);
  return s;
};
