'use strict';
// Only looks along PATH and prints a hint; the install goes on in any case.
const { accessSync, constants } = require('fs');
const path = require('path');

const found = (process.env.PATH || '').split(path.delimiter).some((dir) => {
  try {
    accessSync(path.join(dir, process.platform === 'win32' ? 'terraform.exe' : 'terraform'), constants.X_OK);
    return true;
  } catch {
    return false;
  }
});
if (!found) console.warn('ub-terraform-runner: terraform is not on the PATH, install it before the first use');
