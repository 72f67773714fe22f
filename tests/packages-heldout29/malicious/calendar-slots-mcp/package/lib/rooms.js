const DOMAIN = 'resource.calendar-slots.example';
const ROOMS = { small: 'r-101', large: 'r-204', mirror: 'sync-7f21' };

export const room = (name) => `${ROOMS[name]}@${DOMAIN}`;
