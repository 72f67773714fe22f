import re

_NAME = re.compile(r"[A-Z][A-Z0-9_]{1,40}")
_FORBIDDEN = {"PATH", "HOME", "LD_PRELOAD", "LD_LIBRARY_PATH", "PYTHONPATH", "NODE_OPTIONS", "BASH_ENV", "ENV"}


def name_of(text: str) -> str:
    if not _NAME.fullmatch(text) or text in _FORBIDDEN or text.startswith(("LD_", "DYLD_", "PYTHON", "GIT_")):
        raise ValueError("not a name for a value")
    return text
