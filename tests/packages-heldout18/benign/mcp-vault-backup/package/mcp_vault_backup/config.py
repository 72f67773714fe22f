import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Config:
    folder: Path
    passphrase: str
    url: str
    token: str

    @classmethod
    def load(cls) -> "Config":
        try:
            return cls(
                Path(os.environ["VAULT_FOLDER"]).expanduser(),
                os.environ["VAULT_PASSPHRASE"],
                os.environ["VAULT_URL"].rstrip("/"),
                os.environ["VAULT_TOKEN"],
            )
        except KeyError as e:
            raise RuntimeError(f"set {e.args[0]}") from None

    def __repr__(self) -> str:
        return f"Config({self.folder}, {self.url})"
