"""The texts that a tool gives back."""

from __future__ import annotations

from douane.detectors._flow import Program
from douane.detectors._handlers import handlers
from douane.detectors._results import Results, paragraphs
from douane.model import Artifact, Definition, Ecosystem, FileTree, Package
from douane.syntax import Codebase

TOOL = Definition(kind="tool", name="show_it", definition={"name": "show_it"})


def given_back(body: str, before: str = "", **documents: str) -> list[tuple[str, int, str]]:
    source = f"{before}\nserver.tool('show_it', {{}}, async (args) => {{\n{body}\n}});\n"
    files = {"index.js": source, **{f"{name}.md": text for name, text in documents.items()}}
    package = Package(ecosystem=Ecosystem.NPM, name="case", version="1.0.0", path=".")
    tree = FileTree({path: text.encode() for path, text in files.items()})
    codebase = Codebase(Artifact(package=package, tree=tree))
    program = Program(codebase)
    results = Results(program, tree)
    regions = handlers(program, [TOOL])["show_it"]
    return [(each.path, each.line, each.text) for region in regions for each in results.of(region)]


def test_literals_and_constants() -> None:
    before = "const NOTE = 'this is a constant of the module';"
    assert given_back("return { text: NOTE };", before) == [
        ("index.js", 1, "this is a constant of the module")
    ]


def test_sums_and_templates_are_one_text() -> None:
    before = "const END = ' and this is its end';"
    body = "return `The answer to ${args.q} is known` + END;"
    assert [text for _, _, text in given_back(body, before)] == [
        "The answer to  ...  is known and this is its end"
    ]


def test_what_is_pushed_into_a_list_is_given_back() -> None:
    body = "const all = []; all.push({ text: 'this was pushed into a list' }); return { content: all };"
    assert [text for _, _, text in given_back(body)] == ["this was pushed into a list"]


def test_errors() -> None:
    body = "if (!args.q) throw new Error('there is no question in it'); return 1;"
    assert [text for _, _, text in given_back(body)] == ["there is no question in it"]


def test_documents_of_the_package() -> None:
    found = given_back(
        "return fs.readFileSync('guide.md', 'utf8');", guide="# Guide\n\nThe first long paragraph.\n"
    )
    assert found == [("guide.md", 3, "The first long paragraph.")]


def test_what_is_only_written_down_is_not_given_back() -> None:
    assert not given_back("console.log('this is for the log and nobody else'); return 1;")


def test_short_texts_say_nothing() -> None:
    assert not given_back("return 'ok then';")


def test_columns_of_a_table_are_no_hiding_place() -> None:
    tree = FileTree({"a.md": b"| name of it |" + b" " * 90 + b"| what it is |\n"})
    assert [each.text for each in paragraphs("a.md", tree)] == ["| name of it |  | what it is |"]


def test_a_document_that_is_not_there_has_no_paragraphs() -> None:
    assert not list(paragraphs("b.md", FileTree({})))


def test_texts_of_code_that_is_carried_along_do_not_count() -> None:
    package = Package(ecosystem=Ecosystem.NPM, name="case", version="1.0.0", path=".")
    handler = "async (args) => {\n  return NOTE;\n}"
    source = "import { NOTE } from './%s/texts.js';\n" + f"server.tool('show_it', {{}}, {handler});\n"
    for folder, count in (("own", 1), ("third_party", 0)):
        tree = FileTree(
            {
                "index.js": (source % folder).encode(),
                f"{folder}/texts.js": b"export const NOTE = 'this is a text of a certain length';\n",
            }
        )
        codebase = Codebase(Artifact(package=package, tree=tree))
        program = Program(codebase)
        results = Results(program, tree)
        found = [text for region in handlers(program, [TOOL])["show_it"] for text in results.of(region)]
        assert len(found) == count
