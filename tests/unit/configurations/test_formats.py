"""Configuration files as values: three formats, hostile ones included, and errors that quote nothing."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from douane.configurations.formats import DEEPEST, MOST_BYTES, MOST_VALUES, parse, plain, read
from douane.configurations.yaml import MOST_ALIASES
from douane.errors import InputError
from douane.model import Json


def value(text: str | bytes, form: str = "json") -> Json:
    return parse("f", text if isinstance(text, bytes) else text.encode(), form).value


def test_json_with_comments() -> None:
    text = '\ufeff{ // one, {\n  "a": [1, 2, ], /* "b": 3, } */\n  "c": "// no, }", "d": "\\"/*",\n}\n'
    assert value(text) == {"a": [1, 2], "c": "// no, }", "d": '"/*'}
    assert value("") == value(" \n") == {}
    assert value("{}".encode("utf-16")) == {}
    kept = plain('{"a": 1, // x\n"b": 2,\n}')
    assert kept == '{"a": 1,     \n"b": 2 \n}'


@pytest.mark.parametrize("text", ["[1,,2]", "[,]", '{"a" "b"}', "{'a': 1}", "/", '{"a": /* 1}'])
def test_comments_and_commas_forgive_nothing_else(text: str) -> None:
    with pytest.raises(InputError, match="not JSON"):
        value(text)


def test_yaml() -> None:
    text = (
        "a: no\nb: 010\nc: true\nd:\ne: 'true'\nf: ~\ng: !!str null\nh: [1, {i: j}]\nk: |\n  two\n  lines\n"
    )
    assert value(text, "yaml") == {
        "a": "no",
        "b": "010",
        "c": True,
        "d": None,
        "e": "true",
        "f": None,
        "g": "null",
        "h": ["1", {"i": "j"}],
        "k": "two\nlines\n",
    }
    assert value("", "yaml") == {}
    assert value("just text", "yaml") == "just text"
    merged = "base: &b {a: 1, b: 2}\nmine: {<<: *b, b: 3}\nours: {<<: [*b, {c: 4}]}\nagain: *b\n"
    read = value(merged, "yaml")
    assert isinstance(read, dict)
    assert read["mine"] == {"b": "3", "a": "1"}
    assert read["ours"] == {"a": "1", "b": "2", "c": "4"}
    assert read["again"] == {"a": "1", "b": "2"}


def test_toml() -> None:
    assert value('[a.b]\nc = ["d"]\n', "toml") == {"a": {"b": {"c": ["d"]}}}


SECRET = "hunter22hunter22"


@pytest.mark.parametrize(
    ("form", "text", "said"),
    [
        ("json", '{\n  "a": ' + SECRET + "}", "f: not JSON: Expecting value, line 2 column 8"),
        ("json", '{"a": "' + SECRET + '\n"}', "f: not JSON: Invalid control character at, line 1 column 24"),
        ("json", '{"a": "b" "' + SECRET + '"}', "f: not JSON: Expecting ',' delimiter, line 1 column 11"),
        ("toml", f"a = 1\nb = {SECRET}\n", "f, line 2, column 5: not TOML"),
        ("toml", f"{SECRET}", "f, at its end: not TOML"),
        ("toml", f"{SECRET} = 1\n{SECRET} = 2\n", "f, line 2, column 21: not TOML"),
        ("yaml", f"a:\n  - b\n {SECRET}: d\n", "f, line 3, column 2: not YAML"),
        ("yaml", f"a: *{SECRET}\n", "f, line 1, column 4: an alias of nothing that stands before it"),
        ("yaml", f"{SECRET}: 1\n{SECRET}: 2\n", "f, line 2, column 1: a key is written twice"),
        ("yaml", f"a: !{SECRET}!x y\n", "f, line 1, column 4: not YAML"),
        ("yaml", f"? [{SECRET}]\n: 1\n", "a key that is no text"),
        ("yaml", f"--- a\n--- {SECRET}\n", "f, line 2, column 1: a second document begins"),
        ("yaml", f"a: \x00{SECRET}", "f: not YAML: a character that it does not allow"),
    ],
)
def test_errors_tell_the_place_and_quote_nothing(form: str, text: str, said: str) -> None:
    with pytest.raises(InputError) as caught:
        value(text, form)
    assert said in str(caught.value)
    assert SECRET not in str(caught.value)
    assert caught.value.exit_code == 2


@pytest.mark.parametrize(
    ("form", "text", "said"),
    [
        ("json", "[" * 100_000, "nested deeper than"),
        ("json", "[" * 150 + "]" * 150, f"nested deeper than {DEEPEST} levels"),
        ("toml", "a = " + "[" * 100_000, "nested too deeply"),
        ("toml", "a" + ".a" * 150 + " = 1", f"nested deeper than {DEEPEST} levels"),
        ("yaml", "[" * 100_000, "line 1, column"),
        ("yaml", "- " * 50_000 + "a", f"nested deeper than {DEEPEST} levels"),
        ("yaml", "a: &a [&b b]\n" + "".join(f"k{i}: *b\n" for i in range(MOST_ALIASES + 1)), "aliases"),
        ("json", "[" + "1," * MOST_VALUES + "1]", f"more than {MOST_VALUES} values"),
        ("json", "{" + ",".join(f'"{i}":{{"b":1,"b":2}}' for i in range(200)) + "}", "repeats too many keys"),
        ("yaml", "b: " + "[" + "1," * MOST_VALUES + "1]", f"more than {MOST_VALUES} values"),
        ("yaml", "a: &a\n  - *a\n", "an alias of nothing"),
    ],
    ids=range(11),
)
def test_bounds(form: str, text: str, said: str) -> None:
    with pytest.raises(InputError, match=said):
        value(text, form)


def test_aliases_do_not_multiply() -> None:
    lines = ["a0: &a0 [" + ",".join("x" * 10) + "]"]
    lines += [f"a{i}: &a{i} [" + ",".join([f"*a{i - 1}"] * 10) + "]" for i in range(1, 20)]
    started = time.process_time()
    with pytest.raises(InputError, match="more than 200000 values"):
        value("\n".join(lines), "yaml")
    assert time.process_time() - started < 20  # an unbounded reader would need years


def test_files(tmp_path: Path) -> None:
    (tmp_path / "big.json").write_bytes(b"{}" + b" " * MOST_BYTES)
    (tmp_path / "latin.toml").write_bytes(b"a = 1\nb = '\xe9'\n")
    for name, said in (
        ("big.json", "is larger than 4 MiB"),
        ("latin.toml", "line 2: not UTF-8"),
        ("absent.json", "is no file"),
        (".", "is no file"),
    ):
        with pytest.raises(InputError, match=said):
            read(tmp_path / name)
