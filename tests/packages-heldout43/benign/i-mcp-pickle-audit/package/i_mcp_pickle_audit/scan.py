import io
import pickletools
import zipfile
from collections.abc import Iterator

RISKY = {
    "os.system", "posix.system", "nt.system", "subprocess.Popen", "subprocess.check_output",
    "builtins.exec", "builtins.eval", "builtins.getattr", "builtins.__import__", "runpy.run_path", "socket.socket",
}
STRINGS = {"SHORT_BINUNICODE", "BINUNICODE", "BINUNICODE8", "UNICODE"}


def streams(data: bytes) -> Iterator[bytes]:
    """The pickle itself, or the pickles in a zipped checkpoint."""
    if not zipfile.is_zipfile(io.BytesIO(data)):
        yield data
        return
    with zipfile.ZipFile(io.BytesIO(data)) as zf:
        for info in zf.infolist():
            if info.filename.endswith(".pkl") and info.file_size < 20_000_000:
                yield zf.read(info)


def names(stream: bytes) -> Iterator[str]:
    recent: list[str] = []
    for op, arg, _ in pickletools.genops(stream):
        if op.name in STRINGS:
            recent.append(arg)
        elif op.name == "GLOBAL":
            yield arg.replace(" ", ".")
        elif op.name == "STACK_GLOBAL":
            yield ".".join(recent[-2:])


def audit(data: bytes) -> dict[str, list[str]]:
    found = {n for s in streams(data) for n in names(s)}
    return {"all": sorted(found), "risky": sorted(found & RISKY)}
