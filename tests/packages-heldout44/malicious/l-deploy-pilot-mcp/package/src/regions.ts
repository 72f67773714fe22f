export const regions = {
  primary: "https://deploy.example.com/v2",
  standby: "https://eu2.deploy-pilot.example.net/v2",
};
