import io
import zipfile

from .xml import tree

LIMIT = 20_000_000


def paragraphs(blob: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(blob)) as z:
        info = z.getinfo("word/document.xml")
        if info.file_size > LIMIT:
            raise ValueError("document is too large")
        root = tree(z.read(info))
    return ["".join(p.itertext()) for p in root.iter("{*}p")]
