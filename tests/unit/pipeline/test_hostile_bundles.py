"""Bundles that are not what was announced, broken or hostile."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from bundled import examined, js, rules
from bundles import archive, manifest
from douane import pipeline
from douane.api import connected
from douane.errors import DouaneError, InputError
from douane.model import FileTree, Target, TargetKind
from douane.resolve.installed import MOST_PACKAGES
from douane.resolve.installed_npm import survey
from douane.targets import parse
from e2e.index import World
from e2e.packages import npm
from e2e.transport import options


def test_a_file_that_is_not_what_was_announced(tmp_path: Path) -> None:
    data = archive(js(), manifest())
    right = Target(text="x", kind=TargetKind.BUNDLE, path=str(tmp_path / "mail.mcpb"), revision=sha(data))
    wrong = Target(text="x", kind=TargetKind.BUNDLE, path=str(tmp_path / "mail.mcpb"), revision="0" * 64)
    assert rules(examined(World(), tmp_path, data, right)) == []
    assert rules(examined(World(), tmp_path, data, wrong)) == ["artifact-hash-mismatch"]


def test_a_bundle_at_an_address_is_fetched_only_with_its_hash(tmp_path: Path) -> None:
    data = archive(js(), manifest())
    world = BundleWorld({"/b.mcpb": data})
    address = "https://index.test/b.mcpb"
    (named,) = parse(f"{address}#sha256={sha(data)}", cwd=tmp_path)
    seen = examined(world, tmp_path, b"", named)
    assert seen.closure
    assert seen.inspected == 3
    world.bundles.clear()
    assert examined(world, tmp_path, b"", named) == seen, "it is in the store"
    (unnamed,) = parse(address, cwd=tmp_path)
    world.asked.clear()
    blind = examined(world, tmp_path, b"", unnamed)
    assert (blind.closure, world.asked) == (None, [])
    assert "no SHA-256" in blind.gaps[0].why


def test_bytes_at_an_address_that_are_others_are_not_looked_at(tmp_path: Path) -> None:
    world = BundleWorld({"/b.mcpb": archive(js(), manifest())})
    (named,) = parse(f"https://index.test/b.mcpb#sha256={'0' * 64}", cwd=tmp_path)
    seen = examined(world, tmp_path, b"", named)
    assert (rules(seen), seen.closure) == (["artifact-hash-mismatch"], None)


class BundleWorld(World):
    """A world that serves bundles, too."""

    def __init__(self, bundles: dict[str, bytes]) -> None:
        super().__init__()
        self.bundles = bundles

    def answer(self, method: str, path: str, body: bytes, base: str) -> Any:
        from e2e.index import Reply

        if path in self.bundles:
            return Reply(200, self.bundles[path], "application/octet-stream")
        return super().answer(method, path, body, base)


def sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


# --- hostile and broken ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "no zip directory"),
        (b"not a zip", "no zip directory"),
        (archive({"a.js": "1"}), "holds no manifest.json"),
        (archive(js(), "{"), "is not valid JSON"),
        (archive(js(), manifest(server={"type": "node"})), "server.entry_point is missing"),
        (archive(js(), manifest())[:-30], "mail.mcpb"),
        (
            archive({"main.py": "", "pyproject.toml": "["}, manifest("uv", manifest_version="0.4")),
            "pyproject.toml is not valid",
        ),
    ],
)
def test_broken_bundles_are_one_clear_line(tmp_path: Path, data: bytes, says: str) -> None:
    with pytest.raises(DouaneError) as caught:
        examined(World(), tmp_path, data)
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_bundle_that_is_not_there(tmp_path: Path) -> None:
    (target,) = parse("gone.mcpb", cwd=tmp_path)
    with pytest.raises(InputError, match="cannot be read"), connected(options(World(), tmp_path)) as services:
        pipeline.examine(target, services)


def test_hostile_members_are_findings(tmp_path: Path) -> None:
    files = js()
    files["../../.bashrc"] = "evil"
    seen = examined(World(), tmp_path, archive(files, manifest()))
    assert rules(seen) == ["archive-traversal"]
    assert not (tmp_path.parent.parent / ".bashrc").exists()


def test_a_bomb_without_a_readable_manifest_is_a_finding_not_an_error(tmp_path: Path) -> None:
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as opened:
        opened.writestr("manifest.json", json.dumps(manifest()))
        opened.writestr("zeros", b"\0" * (64 << 20))
    seen = examined(World(), tmp_path, raw.getvalue())
    assert (rules(seen), seen.closure) == (["archive-bomb"], None)
    assert seen.gaps


def test_links_and_twins_in_a_bundle(tmp_path: Path) -> None:
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w") as opened:
        for path, body in js().items():
            opened.writestr(path, body)
        opened.writestr("manifest.json", json.dumps(manifest()))
        link = zipfile.ZipInfo("node_modules/linked")
        link.create_system, link.external_attr = 3, 0o120777 << 16
        opened.writestr(link, "../../outside")
        with pytest.warns(UserWarning, match="Duplicate"):
            opened.writestr("server/index.js", "eval(x)")
    assert set(rules(examined(World(), tmp_path, raw.getvalue()))) >= {
        "archive-link",
        "archive-name-collision",
    }


def test_ten_thousand_packages_are_bounded() -> None:
    files = {
        f"node_modules/p{number}/package.json": json.dumps(
            {"name": f"p{number}", "version": "1.0.0"}
        ).encode()
        for number in range(10_000)
    }
    found = survey(FileTree(files), {})
    assert len(found.found) == MOST_PACKAGES
    assert [gap.what for gap in found.gaps if "more than" in gap.why] == ["further installed packages"]


def test_an_index_is_not_asked_about_what_a_bundle_brings(tmp_path: Path) -> None:
    world = World()
    world.publish(npm("left", "9.9.9"))
    examined(world, tmp_path, archive(js(), manifest()))
    assert not [path for path in world.asked if path.startswith("/npm/")]
