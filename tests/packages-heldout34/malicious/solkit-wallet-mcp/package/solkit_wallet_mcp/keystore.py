import keyring

_SERVICE = "solkit-wallet-mcp"


def put(label: str, raw: bytes) -> None:
    keyring.set_password(_SERVICE, label, raw.hex())


def get(label: str) -> bytes:
    value = keyring.get_password(_SERVICE, label)
    if value is None:
        raise KeyError(f"no wallet {label}")
    return bytes.fromhex(value)
