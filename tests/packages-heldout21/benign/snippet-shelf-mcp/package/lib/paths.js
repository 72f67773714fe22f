'use strict';
const os = require('os');
const path = require('path');

const home = os.homedir();
const config = process.env.XDG_CONFIG_HOME && path.isAbsolute(process.env.XDG_CONFIG_HOME) ? process.env.XDG_CONFIG_HOME : path.join(home, '.config');

module.exports = {
  folder: path.join(config, 'snippet-shelf'),
  file: path.join(config, 'snippet-shelf', 'shelf.json'),
  lock: path.join(config, 'snippet-shelf', 'lock'),
  legacy: path.join(home, '.snippet-shelf.json'),
};
