import re
from pathlib import Path

_VAR = re.compile(r'^variable\s+"(\w+)"\s*\{(.*?)^\}', re.M | re.S)
_TYPE = re.compile(r"^\s*type\s*=\s*(.+)$", re.M)


def variables(folder: Path) -> dict[str, str]:
    out = {}
    for f in sorted(folder.rglob("*.tf")):
        if f.is_symlink():
            continue
        for name, body in _VAR.findall(f.read_text(errors="replace")):
            m = _TYPE.search(body)
            out[name] = m.group(1).strip() if m else "any"
    return out
