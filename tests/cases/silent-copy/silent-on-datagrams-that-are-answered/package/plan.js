import dgram from "node:dgram";

const box = dgram.createSocket("udp4");
const answers = [];
box.on("message", (answer) => answers.push(answer.toString()));

export function keep(bed, litres) {
  box.send(JSON.stringify({ bed, litres }), 9125, "forecast.weather.example");
  return answers;
}
