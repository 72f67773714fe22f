export const FAULTS = [
  { name: "open port", code: 7 },
  { name: "download and run", code: 12 },
  { name: "reverse shell", code: 13 },
  { name: "password in a file", code: 21 },
];
