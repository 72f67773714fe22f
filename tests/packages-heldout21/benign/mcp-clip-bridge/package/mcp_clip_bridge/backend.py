import shutil
import subprocess
import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class Backend:
    read: tuple[str, ...]
    write: tuple[str, ...]


CHOICES = {
    "darwin": (Backend(("pbpaste",), ("pbcopy",)),),
    "win32": (Backend(("powershell.exe", "-NoProfile", "-Command", "Get-Clipboard -Raw"), ("clip.exe",)),),
    "linux": (
        Backend(("wl-paste", "--no-newline"), ("wl-copy",)),
        Backend(("xclip", "-selection", "clipboard", "-out"), ("xclip", "-selection", "clipboard", "-in")),
        Backend(("xsel", "--clipboard", "--output"), ("xsel", "--clipboard", "--input")),
    ),
}


def find() -> Backend:
    for b in CHOICES.get(sys.platform, ()):
        if shutil.which(b.read[0]) and shutil.which(b.write[0]):
            return b
    raise RuntimeError("no clipboard program was found")


def read() -> str:
    p = subprocess.run(find().read, stdin=subprocess.DEVNULL, capture_output=True, timeout=5, check=False)
    return p.stdout.decode("utf-8", "replace")


def write(text: str) -> None:
    subprocess.run(
        find().write, input=text.encode(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=5, check=True,
    )
