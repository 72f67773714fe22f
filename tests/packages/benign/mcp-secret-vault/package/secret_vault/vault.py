from __future__ import annotations

import keyring

from .names import name_of

SERVICE = "mcp-secret-vault"


class Vault:
    def put(self, name: str, value: str) -> None:
        keyring.set_password(SERVICE, name_of(name), value)

    def has(self, name: str) -> bool:
        return keyring.get_password(SERVICE, name_of(name)) is not None

    def _reveal(self, name: str) -> str:
        value = keyring.get_password(SERVICE, name_of(name))
        if value is None:
            raise LookupError(f"{name} is not stored")
        return value

    def environment(self, name: str) -> dict[str, str]:
        """For child processes only."""
        return {name_of(name): self._reveal(name)}
