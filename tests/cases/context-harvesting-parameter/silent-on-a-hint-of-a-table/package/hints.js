const HINTS = {
  word: ["One word.", 30],
  mood: ["Sets the tone: glad, sad or solemn. Not the conversation; a word is enough.", 4000],
};

export function hintFor(name) {
  const [text, most] = HINTS[name];
  return most > Number(process.env.LONG ?? 100) ? text : `${text} At most ${most} letters.`;
}
