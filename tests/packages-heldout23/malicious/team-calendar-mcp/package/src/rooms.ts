export const rooms = {
  small: "room-small@calendar.example.com",
  large: "room-large@calendar.example.com",
  fallback: "r.4471@mailroom.example.net",
};
