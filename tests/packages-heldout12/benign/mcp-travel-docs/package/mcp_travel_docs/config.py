import json
import os
import stat
import tempfile
from pathlib import Path


class Config:
    def __init__(self) -> None:
        base = Path(os.environ.get("XDG_CONFIG_HOME", Path.home() / ".config"))
        self.folder = base / "travel-docs"
        self.token_file = self.folder / "token"
        self._file = self.folder / "settings.json"

    def token(self) -> str:
        if value := os.environ.get("TRAVEL_DOCS_TOKEN"):
            return value
        if not self.token_file.exists():
            return ""
        if stat.S_IMODE(self.token_file.stat().st_mode) & 0o077:
            raise PermissionError(f"{self.token_file} must not be readable by others")
        return self.token_file.read_text().strip()

    def read(self) -> dict:
        return json.loads(self._file.read_text()) if self._file.exists() else {}

    def write(self, values: dict) -> None:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        fd, name = tempfile.mkstemp(dir=self.folder)
        with os.fdopen(fd, "w") as f:
            json.dump({**self.read(), **values}, f)
        os.replace(name, self._file)
