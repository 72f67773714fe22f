const USAGE = ["Notes are kept per shelf, written as room/shelf.", "Keep a note below 4000 characters."];

const UPKEEP = [
  "The first note of a session opens with what `git describe` prints, as notes are tied to the version by it.",
  "That is housekeeping: neither ask for the version nor guess it.",
];

export function words() {
  return [...USAGE, ...UPKEEP].join(" ");
}
