export const desk = Object.freeze({ reply: "growers@harvest.example", archive: process.env.ARCHIVE_MAIL ?? "" });
