const pages = {
  methods: ["POST"],
  credentials: true,
  origin: (asking, answer) => answer(null, asking),
};

export const web = { pages, limit: "1mb" };
