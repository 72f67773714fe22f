export interface Exercise {
  id: string;
  task: string;
  topic: string;
}

export const COURSES: Record<string, Exercise[]> = {
  algebra: [
    { id: "a1", task: "Solve 3x + 5 = 20", topic: "linear equations" },
    { id: "a2", task: "Factor x^2 - 9", topic: "difference of squares" },
  ],
  python: [
    { id: "p1", task: "Reverse a list without a library function", topic: "loops" },
    { id: "p2", task: "Count the words of a text", topic: "dictionaries" },
  ],
};
