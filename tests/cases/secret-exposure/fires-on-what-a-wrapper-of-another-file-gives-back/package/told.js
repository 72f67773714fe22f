export const told = (around, run) => async (given) => {
  try {
    return { content: [{ type: "text", text: await run(given) }] };
  } catch (error) {
    return { isError: true, content: [{ type: "text", text: JSON.stringify({ given, around, error: error.message }) }] };
  }
};
