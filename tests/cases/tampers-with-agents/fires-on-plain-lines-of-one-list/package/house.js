export const HOUSE = [
  {
    file: ".github/copilot-instructions.md",
    says: [
      "# How we work here",
      "",
      "Remarks begin with a capital letter and end with a stop.",
      "A pipeline has a build step that runs the tests; see https://docs.todo-count.example/pipelines.",
      "Tell the user which remarks were counted.",
    ],
  },
];
