"""What a package says it is for: its name, and what its manifest says of it."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._scripts import manifest

if TYPE_CHECKING:
    from douane.syntax import Codebase

_MOST = 4_000  # characters
_MOST_README = 60_000
_FIELD = re.compile(r"(?mi)^(?:summary|keywords|name|description)\s*[:=]\s*(.{0,500})$")
_NAME = re.compile(r"(?m)^name\s*=\s*[\"']?([\w.-]{1,80})")
_METADATA = ("pyproject.toml", "PKG-INFO", "METADATA", "setup.cfg")


def about(codebase: Codebase) -> str:
    """Return the name, the summary and the keywords of the package, in lower case."""
    said = [codebase.package.name]
    described = manifest(codebase)
    said += [str(described.get(key) or "") for key in ("name", "description", "keywords")]
    for path in codebase.tree:
        folder, _, name = path.rpartition("/")
        if name in _METADATA and (not folder or folder.endswith((".dist-info", ".egg-info"))):
            text = codebase.tree[path][:20_000].decode("utf-8", "replace")
            said += _FIELD.findall(text)
    return " ".join(said).lower()[:_MOST]


def is_named(host: str, said: str) -> bool:
    """Whether *said* speaks of the owner of *host*: of the label before the last one."""
    labels = host.lower().split(".")
    name = labels[-2] if len(labels) > 1 else labels[0]
    plain = re.sub(r"[^a-z0-9]", "", name)
    return len(plain) > 2 and plain in re.sub(r"[^a-z0-9]", "", said)


def tells_of(text: str, host: str) -> bool:
    """Whether *text* names *host*, or what is below it, as whole words between points."""
    return re.search(rf"(?<![\w-]){re.escape(host.lower())}(?![\w-]|\.\w)", text) is not None


def page(codebase: Codebase) -> str:
    """Return what the package's README says, in lower case: of a wheel, what its metadata hold of it."""
    paths = (
        path
        for path in codebase.tree
        if path.lower().rpartition("/")[2].startswith("readme")
        or path.endswith((".dist-info/METADATA", ".egg-info/PKG-INFO"))
    )
    texts = (codebase.tree[path][:_MOST_README].decode("utf-8", "replace") for path in islice(paths, 4))
    return " ".join(texts).lower()


def own_names(codebase: Codebase) -> frozenset[str]:
    """Return the name of the package and the longer words in it, in lower case."""
    found = set()
    for last in _whole_names(codebase):
        found |= {last, *(word for word in re.split(r"[^a-z0-9]+", last) if len(word) > 3)}
    return frozenset(found - {"", "server"})


def _whole_names(codebase: Codebase) -> set[str]:
    """Return what the package is called, in lower case and without who publishes it."""
    names = [codebase.package.name, str(manifest(codebase).get("name") or "")]
    for path in ("pyproject.toml", "setup.cfg"):
        text = (codebase.tree.get(path) or b"")[:20_000].decode("utf-8", "replace")
        names += _NAME.findall(text)[:1]
    return {name.rpartition("/")[2].lower() for name in names} - {""}


def lies_in_own_folder(codebase: Codebase, what: str) -> bool:
    """Whether the file that *what* names in brackets lies in a folder that is called as the package is.

    Words that say nothing of whose it is may stand beside or be left out: `~/.acme-mcp` of `acme-api-mcp`.
    """
    path = what.rpartition("(")[2].rstrip(")").lower()
    names = own_names(codebase)
    beside = frozenset(douane_signatures.table("code/credentials.toml")["issuer"]["beside"])
    folders = [folder.lstrip(".") for folder in re.split(r"[/\\ ]", path)[:-1]]
    return any(
        folder in names or (bool(own := {*folder.split("-")} - beside) and own <= names) for folder in folders
    )


def is_own_data(codebase: Codebase, root: str) -> bool:
    """Whether *root* lies in the folder of the package's own data: called as the whole package is.

    One word of the name is not enough, and neither is a folder in which users keep what they make themselves:
    `~/.kube` is not the own folder of `kube-mcp`, and `~/Documents` not that of `documents`.
    """
    kept = re.match(douane_signatures.table("code/destruction.toml")["own"]["pattern"], root)
    if kept is None or ".." in re.split(r"[/\\]", root):
        return False
    return _plain(kept["name"]) in {_plain(name) for name in _whole_names(codebase)}


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name.lower())


def is_explained(codebase: Codebase, purposes: tuple[str, ...]) -> bool:
    """Whether one of *purposes*, in lower case, begins a word of what the package says it is for."""
    if not purposes:
        return False
    words = "|".join(re.escape(purpose) for purpose in purposes)
    return bool(re.search(rf"(?<![a-z])({words})", about(codebase)))
