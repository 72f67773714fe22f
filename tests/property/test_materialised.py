"""Whatever the names in packages are, what is placed stays in its folder, once."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from douane.materialised.hints import arguments_in, variables_in
from douane.materialised.scripts import console_scripts
from douane.materialised.values import filled, value_for
from douane.materialised.wheels import Site
from douane.materialised.writing import Folder, RefusedError
from placing import record, tree

PARTS = st.sampled_from(
    ["a", "b", "..", ".", "", "c:", "\0", "bin", "python", "x" * 260, "é", "a\\..\\b", "~", "\ud800"]
)
PATHS = st.lists(PARTS, min_size=1, max_size=5).map("/".join) | st.text(max_size=20)


@given(
    st.lists(PATHS, max_size=8),
    st.sampled_from(["srv-1", "srv", "a b-1", "\ud800-1", "..-1"]),
    st.sampled_from(["data/", "scripts/", "purelib/", "headers/", "", "./", "/"]),
)
def test_every_file_of_a_wheel_lies_within_its_environment(paths: list[str], info: str, part: str) -> None:
    files: dict[str, str | bytes] = {}
    for path in paths:
        files[path] = files[f"{info}.data/{part}{path}"] = b"#!python"
    described: dict[str, str | bytes] = {
        **files,
        f"{info}.dist-info/METADATA": "",
        f"{info}.dist-info/WHEEL": "Wheel-Version: 1.0\n",
    }
    stated = record({key.replace('"', '""'): data for key, data in described.items()}, f"{info}.dist-info")
    held = {**described, f"{info}.dist-info/RECORD": stated.encode("utf-8", "surrogatepass")}
    with tempfile.TemporaryDirectory() as base:
        site = Site(Folder(Path(base) / "in"), "venv", "/srv/server/venv", "3.11", "/opt/bin")
        with suppress(RefusedError):
            list(site.add(tree(held)))
        outside = [each for each in Path(base).rglob("*") if "venv" not in each.parts and each.name != "in"]
        assert outside == []
        assert not any(each.is_symlink() for each in Path(base).rglob("*"))
        assert not (Path(base) / "in" / "venv" / "bin" / "python").exists()


@given(st.lists(PATHS, max_size=12))
def test_every_file_lies_within_or_is_refused(paths: list[str]) -> None:
    with tempfile.TemporaryDirectory() as base:
        root = Path(base) / "in"
        folder = Folder(root)
        written = 0
        for path in paths:
            try:
                folder.write(path, path.encode("utf-8", "surrogatepass"))
                written += 1
            except RefusedError:
                continue
        files = [path for path in Path(base).rglob("*") if path.is_file()]
        assert len(files) == written
        assert all(path.is_relative_to(root) for path in files)


@given(st.text(max_size=300))
def test_texts_of_any_kind_are_only_read(text: str) -> None:
    assert all(value_for(name) is not None for name in variables_in(text))
    assert all(isinstance(word, str) for words in arguments_in(text) for word in words)
    assert isinstance(console_scripts(text.encode("utf-8", "replace")), dict)


@given(st.lists(st.text(max_size=40), max_size=6))
def test_filled_words_are_as_many_as_before(words: list[str]) -> None:
    kept, _ = filled(words)
    assert len(kept) == len(words)
