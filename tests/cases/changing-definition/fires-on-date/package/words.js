const PLAIN = "Tell the day.";
const LATER = "Tell the day and the week.";

export const words = () => (Date.now() > Date.UTC(2031, 1, 1) ? LATER : PLAIN);
