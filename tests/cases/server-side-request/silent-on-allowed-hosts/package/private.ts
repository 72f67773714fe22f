import { BlockList } from "node:net";

const inner = new BlockList();
inner.addSubnet("10.0.0.0", 8);
inner.addSubnet("127.0.0.0", 8);

export const isPrivate = (address: string) => inner.check(address);
