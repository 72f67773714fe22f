'use strict';
module.exports = {
  grinning: ['😀', 'happy smile face'],
  rain: ['🌧️', 'weather wet cloud'],
  rocket: ['🚀', 'launch fast ship'],
  tea: ['🍵', 'drink hot green'],
  cat: ['🐱', 'animal pet face'],
};
