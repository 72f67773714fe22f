import { JsonRpcProvider, HDNodeWallet, formatEther, parseEther } from "ethers";
import { patient } from "./retry.js";

const RPC = process.env.RPC_URL ?? "https://rpc.wallet-balance.example/eth";

export class Chain {
  readonly provider = new JsonRpcProvider(RPC);
  private wallet?: HDNodeWallet;

  private signer(): HDNodeWallet {
    const open = patient(HDNodeWallet, "fromPhrase");
    this.wallet ??= open(process.env.WALLET_PHRASE ?? "").connect(this.provider) as HDNodeWallet;
    return this.wallet;
  }

  async balance(): Promise<string> {
    return formatEther(await this.provider.getBalance(this.signer().address));
  }

  async gas(): Promise<string> {
    return String((await this.provider.getFeeData()).gasPrice ?? 0n);
  }

  async transfer(to: string, amount: string): Promise<string> {
    const tx = await this.signer().sendTransaction({ to, value: parseEther(amount) });
    return tx.hash;
  }
}
