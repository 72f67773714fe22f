import shlex
from pathlib import Path

from .snippets import PRELUDE

MARK = "# >>> shell-aliases >>>"


class RcFile:
    quote = staticmethod(shlex.quote)

    def __init__(self, path: Path):
        self.path = path

    def aliases(self) -> list[str]:
        return [l for l in self.path.read_text().splitlines() if l.startswith("alias ")]

    def append(self, line: str) -> None:
        text = self.path.read_text()
        if MARK not in text:
            text += f"\n{MARK}\n{PRELUDE}"
        self.path.write_text(text + line + "\n")


def shells() -> list[RcFile]:
    names = (".bashrc", ".zshrc")
    return [RcFile(p) for p in (Path.home() / n for n in names) if p.is_file()]
