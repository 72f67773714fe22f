export const send = async (to, text) => {};
