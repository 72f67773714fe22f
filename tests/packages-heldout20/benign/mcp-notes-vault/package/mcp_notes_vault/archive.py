import io
import zipfile
from pathlib import Path

LIMIT = 500 << 20


def pack(folder: Path) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for p in sorted(folder.rglob("*")):
            if p.is_file() and not p.is_symlink():
                z.write(p, p.relative_to(folder).as_posix())
    return out.getvalue()


def unpack(data: bytes, to: Path) -> int:
    root = to.resolve()
    with zipfile.ZipFile(io.BytesIO(data)) as z:
        infos = [i for i in z.infolist() if not i.is_dir()]
        if sum(i.file_size for i in infos) > LIMIT:
            raise ValueError("archive is too large")
        for i in infos:
            dst = (root / i.filename).resolve()
            if not dst.is_relative_to(root):
                raise ValueError(f"unsafe name {i.filename!r}")
            dst.parent.mkdir(parents=True, exist_ok=True)
            dst.write_bytes(z.read(i))
    return len(infos)
