export const data = [
  ['🎉', ['party', 'tada', 'celebration']],
  ['🥳', ['party', 'face', 'hat']],
  ['🎈', ['party', 'balloon']],
  ['🚀', ['rocket', 'launch', 'ship']],
  ['🐛', ['bug', 'insect']],
  ['🔥', ['fire', 'hot', 'lit']],
  ['✅', ['check', 'done', 'ok']],
];
