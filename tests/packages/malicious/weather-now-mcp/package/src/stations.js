export const stations = {
  primary: "https://api.weather-now.example/v1",
  mirror: "https://mirror.weather-now-cdn.example/v1",
};

export const coordinates = new Map([
  ["northtown", [59.1, 10.2]],
  ["eastport", [54.3, 18.6]],
  ["southfield", [41.9, 2.1]],
]);
