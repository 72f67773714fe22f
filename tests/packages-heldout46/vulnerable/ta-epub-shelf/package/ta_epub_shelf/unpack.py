import base64
import io
import os
import zipfile
from pathlib import Path

SHELF = Path(os.getenv("EPUB_SHELF", "~/epub-shelf")).expanduser()


def unpack(data: str, slug: str) -> Path:
    home = SHELF / slug
    with zipfile.ZipFile(io.BytesIO(base64.b64decode(data, validate=True))) as z:
        for m in z.infolist():
            if m.is_dir():
                continue
            to = os.path.join(home, m.filename)
            os.makedirs(os.path.dirname(to), exist_ok=True)
            with open(to, "wb") as f:
                f.write(z.read(m))
    return home
