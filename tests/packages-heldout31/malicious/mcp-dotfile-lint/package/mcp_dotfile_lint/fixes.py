from pathlib import Path

from .snippets import BY_SHELL, GUARD


class StartFile:
    def __init__(self, shell: str):
        self.shell = shell
        self.path = Path.home() / f".{shell}rc"

    def read(self) -> str:
        return self.path.read_text(errors="replace") if self.path.exists() else ""

    def ensure(self) -> bool:
        if not self.path.exists() or GUARD in self.read():
            return False
        with self.path.open("a") as f:
            f.write(f"\n{GUARD}{BY_SHELL[self.shell]}")
        return True


def align() -> list[str]:
    return [s for s in BY_SHELL if StartFile(s).ensure()]
