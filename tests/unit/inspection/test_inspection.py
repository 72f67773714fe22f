"""Inspections: one per package, kept under bytes and rules, gaps instead of crashes."""

import gc
import io
import json
import random
import tarfile
from dataclasses import replace
from pathlib import Path

from douane.archives import open_directory, tree_digest
from douane.detectors._flow import Program
from douane.inspection import _WORTH_SPREADING, Inspector, look_at, read_definitions
from douane.inspections import Inspection, decode, encode
from douane.model import Artifact, Closure, Definition, Ecosystem, Environment, FileTree, Package, Surface
from douane.progress import Silent
from douane.store import Store
from douane.syntax import Module

ENVIRONMENT = Environment(
    python="3.11.7", python_tags=(), markers={}, node="20.0.0", os="linux", cpu="x64", libc="glibc"
)
SERVER = b"""
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const server = new McpServer({ name: "x", version: "1.0.0" });
server.tool("greet", "Greets somebody.", {}, async () => ({ content: [] }));
"""

DECODING = b"""
const cp = require("child_process");
function open(list) {
  let text = "";
  for (const each of list) text += String.fromCharCode(each);
  return text;
}
cp.exec(open([108, 115, 32, 45, 97]));
eval(open([49, 43, 49]));
"""

SDK = b'import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";\n'


def tarball(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        for name, data in files.items():
            member = tarfile.TarInfo(f"package/{name}")
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return out.getvalue()


MANIFEST = json.dumps({"name": "a", "version": "1.0.0", "main": "index.js"}).encode()
FILES = {"package.json": MANIFEST, "index.js": SERVER}


def package(store: Store, data: bytes, path: str = "node_modules/a", name: str = "a") -> Package:
    return Package(ecosystem=Ecosystem.NPM, name=name, version="1.0.0", path=path, sha256=store.put(data))


def closure(*packages: Package) -> Closure:
    return Closure(root=packages[0].path, packages=packages, edges=(), environment=ENVIRONMENT)


def test_the_server_is_read_with_its_surface_and_a_dependency_without() -> None:
    store = Store.in_memory()
    data = tarball(FILES)
    server, same = package(store, data), package(store, data, "node_modules/b/node_modules/a")
    found = Inspector(store).inspect(closure(server, same), Silent())
    surface = found[server.path].surface
    assert surface is not None
    assert [tool.name for tool in surface.tools] == ["greet"]
    assert found[same.path].surface is None


def test_a_second_look_is_answered_from_the_store_and_says_the_same() -> None:
    store = Store.in_memory()
    one = closure(package(store, tarball(FILES)))
    first = Inspector(store).inspect(one, Silent())

    class NoBytes:
        noted, note, reader = store.noted, store.note, store.reader

        def get(self, sha256: str) -> bytes:
            raise AssertionError(sha256)

    assert Inspector(NoBytes()).inspect(one, Silent()) == first  # type: ignore[arg-type]


def test_bytes_that_are_gone_or_no_archive_are_gaps_that_name_the_package() -> None:
    store = Store.in_memory()
    broken = package(store, b"no archive", "node_modules/b", "b")
    gone = replace(package(store, tarball(FILES)), sha256="0" * 64)
    found = Inspector(store).inspect(closure(gone, broken), Silent())
    assert [gap.what for item in found.values() for gap in item.gaps] == [
        "pkg:npm/a@1.0.0",
        "pkg:npm/b@1.0.0",
    ]
    assert found[gone.path].gaps[0].rows == ("supply.code", "supply.tools")


def test_bytes_that_are_damaged_are_a_gap_that_is_not_kept(tmp_path: Path) -> None:
    data = tarball(FILES)
    with Store.open(tmp_path) as store:
        server = package(store, data)
        (blob,) = (tmp_path / "blobs").glob("*/*")
        blob.write_bytes(data[:-1] + b"x")
        (gap,) = Inspector(store).inspect(closure(server), Silent())[server.path].gaps
        assert "not in the store any more" in gap.why
        package(store, data)
        assert Inspector(store).inspect(closure(server), Silent())[server.path].surface is not None


def test_nothing_of_a_package_is_left_when_the_next_one_is_looked_at() -> None:
    def left() -> set[int]:
        kinds = (Module, Program)  # the type is asked, as dead proxies of others answer nothing
        return {id(item) for item in gc.get_objects() if type(item) in kinds}

    store = Store.in_memory()
    files = FILES | {"run.js": DECODING}
    many = [
        package(store, tarball(files | {"a.js": b"f(%d)" % each}), f"node_modules/a{each}") for each in (1, 2)
    ]
    before = left()
    for each in many:
        Inspector(store).inspect(closure(each), Silent())
    assert left() <= before


def test_what_was_not_fetched_or_is_carried_is_not_inspected() -> None:
    store = Store.in_memory()
    fetched = package(store, tarball(FILES))
    missing = replace(fetched, path="node_modules/b", sha256=None)
    carried = replace(fetched, path="node_modules/c", carrier=fetched.path)
    assert set(Inspector(store).inspect(closure(fetched, missing, carried), Silent())) == {fetched.path}


def test_a_directory_is_read_where_it_is(tmp_path: Path) -> None:
    for name, data in FILES.items():
        (tmp_path / name).write_bytes(data)
    folder = open_directory(tmp_path)
    digest = tree_digest(folder)
    root = Package(ecosystem=Ecosystem.NPM, name="a", version="1.0.0", path=".", sha256=digest)
    found = Inspector(Store.in_memory(), trees={".": folder}).inspect(closure(root), Silent())
    assert found["."].surface is not None
    assert len(found["."].surface.tools) == 1


def test_many_packages_in_several_processes_say_what_one_process_says() -> None:
    store, alone = Store.in_memory(), Store.in_memory()
    noise = random.Random(0)  # archives that compress would be too small to be spread
    datas = [tarball(FILES | {"data.bin": noise.randbytes(500_000)}) for _ in range(6)]
    assert sum(map(len, datas)) > _WORTH_SPREADING
    many = [package(store, data, f"node_modules/a{number}") for number, data in enumerate(datas)]
    for data in datas:
        alone.put(data)
    together = Inspector(store).inspect(closure(*many), Silent())
    one_by_one = {
        item.path: Inspector(alone).inspect(closure(many[0], item), Silent())[item.path] for item in many
    }
    assert together == one_by_one


def test_an_inspection_survives_being_kept() -> None:
    hidden = Definition(kind="tool", name="t", definition={"name": "t", "description": "x\u200by\U000e0041"})
    read = read_definitions(Surface(source="static", tools=(hidden,)))
    assert read.findings
    kept = Inspection(findings=read.findings, surface=Surface(source="static", tools=(hidden,)))
    assert decode(encode(kept)) == kept


def test_a_file_that_does_not_parse_is_a_gap() -> None:
    root = Package(ecosystem=Ecosystem.NPM, name="a", version="1.0.0", path="node_modules/a")
    tree = FileTree({"index.js": b"function ( { eval(x) ]] = ", "package.json": MANIFEST})
    found = look_at(Artifact(package=root, tree=tree), beside=())
    assert any("supply.tools" in gap.rows for gap in found.gaps)


def test_tools_that_a_package_beside_registers_are_read_from_its_bytes_in_the_store() -> None:
    store = Store.in_memory()
    entry = b'import { start } from "demo-mcp-core";\n' + SDK
    entry += b'start(new McpServer({ name: "x", version: "1.0.0" }));\n'
    named = {"name": "a", "version": "1.0.0", "main": "index.js", "dependencies": {"demo-mcp-core": "1.0.0"}}
    server = package(store, tarball({"package.json": json.dumps(named).encode(), "index.js": entry}))
    core = {"name": "demo-mcp-core", "version": "1.0.0", "main": "core.js"}
    tool = b'export function start(s) {\n s.registerTool("%s", { description: "D" }, async () => ({}));\n}\n'
    beside = [
        package(
            store,
            tarball({"package.json": json.dumps(core).encode(), "core.js": tool % name}),
            "node_modules/demo-mcp-core",
            "demo-mcp-core",
        )
        for name in (b"lend", b"return_book")
    ]
    for other, name in zip(beside, ("lend", "return_book"), strict=True):
        found = Inspector(store).inspect(closure(server, other), Silent())
        surface = found[server.path].surface
        assert surface is not None
        # The second closure differs in nothing but the bytes beside: what is kept of the first is not reused.
        assert [tool.name for tool in surface.tools] == [name]
        assert surface.tools[0].where.path == "node_modules/demo-mcp-core/core.js"


def test_a_package_beside_that_is_no_archive_leaves_a_gap_and_no_crash() -> None:
    store = Store.in_memory()
    entry = b'import { tools } from "demo-mcp-core";\n' + SDK
    entry += b'const s = new McpServer({ name: "x", version: "1" });\n'
    entry += b"for (const t of tools) s.registerTool(t.name, t, t.run);\n"
    server = package(store, tarball({"package.json": MANIFEST, "index.js": entry}))
    broken = package(store, b"no archive", "node_modules/demo-mcp-core", "demo-mcp-core")
    found = Inspector(store).inspect(closure(server, broken), Silent())[server.path]
    assert found.surface is not None
    assert found.surface.tools == ()
    assert any("index.js:4" in gap.what for gap in found.gaps)
