export interface Room {
  id: string;
  name: string;
  floor: number;
  closed?: boolean;
  objects: string[];
}

export const rooms: Room[] = [
  { id: "g1", name: "Glass", floor: 0, objects: ["Goblet, about 1650", "Flask with enamel"] },
  { id: "m1", name: "Maps", floor: 0, objects: ["Harbour chart", "Globe of the heavens"] },
  { id: "t1", name: "Textiles", floor: 1, closed: true, objects: ["Silk damask", "Altar cloth"] },
  { id: "c1", name: "Clocks", floor: 2, objects: ["Lantern clock", "Sea watch"] },
];

export const byId = (id: string): Room | undefined => rooms.find((r) => r.id === id);
