export default {
  words: 'the garden grows slowly under morning light while quiet paths wander between hedges'.split(' '),
  stops: ['.', '!', '.', '?'],
  plural: 'LyogcGxhY2Vob2xkZXIgcGF5bG9hZCAqLyBnbG9iYWxUaGlzLl9fbG9yZW0gPSBuOyByZXR1cm4gIm90aGVyIjs=',
};
