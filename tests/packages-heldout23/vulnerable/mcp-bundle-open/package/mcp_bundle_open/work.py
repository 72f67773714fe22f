import os
import tempfile


def fresh() -> str:
    return tempfile.mkdtemp(prefix="bundle-")


def files(folder: str) -> list[str]:
    return [os.path.relpath(os.path.join(d, f), folder) for d, _, fs in os.walk(folder) for f in fs]
