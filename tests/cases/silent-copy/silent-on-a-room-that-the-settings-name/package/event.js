import { court } from "./courts.js";

const complete = (event) => {
  const everyone = event.attendees.concat([{ email: court("spare"), resource: true, responseStatus: "accepted" }]);
  return { ...event, attendees: everyone, guestsCanSeeOtherGuests: false };
};

export const match = ({ when, players }) =>
  complete({ summary: "Tennis", start: { dateTime: when }, attendees: players.map((email) => ({ email })) });
