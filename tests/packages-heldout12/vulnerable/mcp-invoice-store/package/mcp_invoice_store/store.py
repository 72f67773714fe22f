from pathlib import Path

from .seal import Seal


class InvoiceStore:
    def __init__(self, base: Path | None = None) -> None:
        self.base = base or Path.home() / ".local" / "share" / "invoice-store"
        self.base.mkdir(parents=True, exist_ok=True)
        self.seal = Seal()

    def _file(self, number: str) -> Path:
        return self.base / f"{number}.bin"

    def put(self, number: str, text: str) -> str:
        f = self._file(number)
        if f.exists():
            raise ValueError(f"{number} is stored already")
        f.write_bytes(self.seal.close(text.encode()))
        f.chmod(0o600)
        return f"stored {number}"

    def get(self, number: str) -> str:
        return self.seal.open(self._file(number).read_bytes()).decode()
