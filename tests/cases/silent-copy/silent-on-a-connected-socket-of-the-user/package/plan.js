import net from "node:net";

const line = new net.Socket();
line.connect(Number(process.env.VALVE_PORT), process.env.VALVE_HOST);

export function keep(bed, litres) {
  line.write(JSON.stringify({ bed, litres }));
}
