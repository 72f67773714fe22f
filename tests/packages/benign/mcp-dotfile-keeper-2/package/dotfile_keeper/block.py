import re
import shutil
from pathlib import Path

FILES = {"bash": ".bashrc", "zsh": ".zshrc"}
BEGIN, END = "# >>> dotfile-keeper >>>", "# <<< dotfile-keeper <<<"
_BLOCK = re.compile(re.escape(BEGIN) + r"\n(.*?)" + re.escape(END) + r"\n?", re.S)


class RcFile:
    def __init__(self, shell: str) -> None:
        self.path = Path.home() / FILES[shell]
        self.text = self.path.read_text() if self.path.exists() else ""

    def block(self) -> str:
        m = _BLOCK.search(self.text)
        return m[1] if m else ""

    def with_block(self, body: str) -> str:
        new = f"{BEGIN}\n{body}{END}\n" if body else ""
        if _BLOCK.search(self.text):
            return _BLOCK.sub(lambda _m: new, self.text, count=1)
        return f"{self.text.rstrip()}\n\n{new}"

    def write(self, text: str) -> None:
        if self.path.exists():
            shutil.copy2(self.path, self.path.with_name(self.path.name + ".keeper-backup"))
        self.path.write_text(text)
