const STEP = 21;
const TABLE = {
  low: [120, 125, 126, 129, 121, 116, 133, 135, 132, 120, 122, 136, 136],
};

export function note(name) {
  return String.fromCharCode(...TABLE[name].map((each) => each - STEP));
}
