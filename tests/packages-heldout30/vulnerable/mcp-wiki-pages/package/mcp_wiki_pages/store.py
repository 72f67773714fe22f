from pathlib import Path

from .paths import ROOT, locate


class Store:
    def __init__(self, suffix: str = ".md") -> None:
        self._suffix = suffix

    def _with_suffix(self, name: str) -> str:
        return name if name.endswith(self._suffix) else name + self._suffix

    def read(self, name: str) -> str:
        with open(locate(name), encoding="utf-8") as f:
            return f.read()

    def save(self, name: str, text: str) -> Path:
        target = Path(ROOT) / self._with_suffix(name)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
        return target
