from __future__ import annotations

import gc
import weakref
from collections.abc import Mapping

from douane.model import Artifact, Ecosystem, FileTree, Package
from douane.syntax import Codebase, Language, calls, walk
from douane.syntax.codebase import KEPT, MAX_FILE
from douane.syntax.module import MAX_DEPTH


def codebase(files: Mapping[str, str | bytes]) -> Codebase:
    package = Package(ecosystem=Ecosystem.NPM, name="demo", version="1.0.0", path="node_modules/demo")
    data = {path: text.encode() if isinstance(text, str) else text for path, text in files.items()}
    return Codebase(Artifact(package=package, tree=FileTree(data)))


def test_paths_are_the_sources_in_order_without_type_declarations() -> None:
    code = codebase({"b.js": "", "a.py": "", "c.d.ts": "", "d.ts": "", "e.txt": "", "f.pyi": ""})
    assert code.paths() == ("a.py", "b.js", "d.ts")
    assert code.paths(Language.PYTHON) == ("a.py",)
    assert code.module("c.d.ts") is not None


def test_needles_keep_other_files_from_being_parsed() -> None:
    code = codebase({"a.js": "eval(x)", "b.js": "const a = 1", "c.py": "exec(y)"})
    assert [module.path for module in code.modules(b"eval", b"exec")] == ["a.js", "c.py"]


def test_needles_look_at_decoded_text() -> None:
    code = codebase({"a.js": "eval(x)".encode("utf-16")})
    assert [module.path for module in code.modules(b"eval")] == ["a.js"]


def test_a_module_is_parsed_once_and_knows_its_lines() -> None:
    code = codebase({"a.js": "\n\nfoo(1)"})
    module = code.module("a.js")
    assert module is not None
    assert code.module("a.js") is module
    [call] = calls(module)
    assert module.line(call.node) == 3
    assert module.text(call.node) == "foo(1)"


def test_a_file_too_large_is_a_gap() -> None:
    code = codebase({"a.js": b"//" + b"x" * MAX_FILE})
    assert list(code.modules()) == []
    [gap] = code.gaps
    assert gap.what == "demo: a.js"
    assert "larger than 8 MiB" in gap.why
    assert gap.rows == ("supply.code",)


def test_an_undecodable_file_is_a_gap() -> None:
    code = codebase({"a.py": "# coding: nonsense\n"})
    assert code.module("a.py") is None
    assert "encoding" in code.gaps[0].why


def test_a_file_that_does_not_parse_is_read_as_far_as_possible_and_is_a_gap() -> None:
    code = codebase({"a.js": "evil(1); ((((( function ) } eval(2)"})
    module = code.module("a.js")
    assert module is not None
    assert module.has_error
    assert "skipped" in code.gaps[0].why
    assert "evil" in [call.callee for call in calls(module)]


def test_single_words_the_grammar_does_not_know_are_no_gap() -> None:
    code = codebase({"a.js": "const a = 1;\nexport { a as null };\n"})
    module = code.module("a.js")
    assert module is not None
    assert module.has_error
    assert code.gaps == ()


def test_invalid_utf8_is_parsed_as_bytes() -> None:
    code = codebase({"a.js": b"run('\xff\xfe')"})
    module = code.module("a.js")
    assert module is not None
    assert [call.callee for call in calls(module)] == ["run"]


def test_trees_are_dropped_when_they_grow_too_many() -> None:
    size = KEPT // 2 + 1
    code = codebase({f"{name}.js": "//" + name * size for name in "abc"})
    first = weakref.ref(code.module("a.js"))
    assert first() is not None
    code.module("b.js")
    gc.collect()
    assert first() is None


def test_calls_nested_too_deep_are_a_gap_and_what_stands_beside_them_is_read() -> None:
    deep = "f(" * MAX_DEPTH + ")" * MAX_DEPTH
    for nested in (deep, "()=>{" * 40_000 + "}" * 40_000):
        code = codebase({"a.js": f"{nested};\nlast(1)"})
        module = code.module("a.js")
        assert module is not None
        assert "last" in [call.callee for call in calls(module)]
        [gap] = code.gaps
        assert gap.what == "demo: a.js"
        assert f"nested deeper than {MAX_DEPTH} levels" in gap.why


def test_deep_data_without_a_call_is_no_gap() -> None:
    deep = {"a.js": "x = " + "'a'+" * 4000 + "'b'", "b.py": "a" + ".b" * 4000}
    deep["c.js"] = "[" * 4000 + "]" * 4000
    code = codebase(deep)
    assert all(module.deep for module in code.modules())
    assert code.gaps == ()


def test_the_part_that_is_too_deep_is_found_between_what_is_not() -> None:
    flat = "g(1);\n" * 3000
    source = f"{flat}{'f(' * MAX_DEPTH}{')' * MAX_DEPTH};\n{flat}"
    module = codebase({"a.js": source}).module("a.js")
    assert module is not None
    [(start, end)] = module.deep
    assert source[start:end].startswith("f(")
    assert len(flat) < start < end < len(flat) + 3 * MAX_DEPTH
    assert codebase({"a.js": flat * 3}).gaps == ()


def test_walking_does_not_recurse() -> None:
    code = codebase({"a.js": "[" * 60_000})
    module = code.module("a.js")
    assert module is not None
    assert sum(1 for _ in walk(module.root)) > 60_000


def test_walking_is_in_source_order() -> None:
    module = codebase({"a.js": "f(a, b)"}).module("a.js")
    assert module is not None
    names = [module.text(node) for node in walk(module.root) if node.type == "identifier"]
    assert names == ["f", "a", "b"]
