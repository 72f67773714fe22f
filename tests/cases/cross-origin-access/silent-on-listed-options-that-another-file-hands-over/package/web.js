const known = ["https://desk.example", "https://desk.test"];
const pages = {
  methods: ["POST"],
  credentials: true,
  origin: (asking, answer) => answer(null, known.includes(asking)),
};

export const web = { pages, limit: "1mb" };
