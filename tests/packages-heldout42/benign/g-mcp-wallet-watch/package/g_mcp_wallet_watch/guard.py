import re

WIF = re.compile(r"[5KL][1-9A-HJ-NP-Za-km-z]{50,51}")
HEX_KEY = re.compile(r"(0x)?[0-9a-fA-F]{64}")
XPRV = re.compile(r"[xyz]prv[1-9A-HJ-NP-Za-km-z]{100,}")


class SecretGiven(ValueError):
    """The text looks like a private key or a recovery phrase."""


def refuse_secrets(text: str) -> str:
    text = text.strip()
    words = text.split()
    if len(words) >= 12 or any(p.fullmatch(text) for p in (WIF, HEX_KEY, XPRV)):
        raise SecretGiven("this looks like a private key or seed phrase; only public addresses are accepted, it was not stored")
    return text
