import functools
import shutil
import subprocess
import tempfile
from pathlib import Path

from PIL import Image, ImageOps

Image.MAX_IMAGE_PIXELS = 60_000_000


def _exe() -> str:
    exe = shutil.which("tesseract")
    if exe is None:
        raise RuntimeError("tesseract is not installed")
    return exe


@functools.cache
def languages() -> tuple[str, ...]:
    p = subprocess.run([_exe(), "--list-langs"], capture_output=True, text=True, timeout=10, check=True)
    return tuple(line.strip() for line in p.stdout.splitlines()[1:] if line.strip())


def recognise(file: Path, lang: str, psm: int) -> str:
    if lang not in languages():
        raise ValueError(f"{lang} is not installed; there are {', '.join(languages())}")
    with tempfile.TemporaryDirectory(prefix="ocrdesk-") as tmp:
        clean = Path(tmp) / "page.png"
        with Image.open(file) as im:
            ImageOps.autocontrast(ImageOps.exif_transpose(im).convert("L")).save(clean)
        p = subprocess.run(
            [_exe(), str(clean), "stdout", "-l", lang, "--psm", str(psm)],
            capture_output=True, text=True, timeout=120, check=False,
        )
    if p.returncode:
        raise RuntimeError("tesseract failed on this image")
    return p.stdout
