'use strict';
const { writeFileSync } = require('fs');
const path = require('path');
const { build } = require('../lib/search');

try {
  const recipes = require('../data/recipes.json');
  const index = build(recipes);
  writeFileSync(path.join(__dirname, '..', 'data', 'index.json'), JSON.stringify(index));
  console.log(`index: ${recipes.length} recipes, ${Object.keys(index).length} words`);
} catch (e) {
  // a read-only install works too, the index is then built at start
  console.warn(`index was not written: ${e.message}`);
}
