"""Pages of HTML: where they are put together, what is escaped on the way, and where they are shown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import Entry, catalogue
from douane.detectors._flow import State
from douane.detectors._settings import options
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Call, Function, Program

_DATA = "code/markup.toml"
_LONGEST = 4_000  # characters of a function, or of a piece of a page
_FILLED = frozenset(
    {"template_string", "string", "concatenated_string", "binary_expression", "binary_operator"}
)
_PIECES = frozenset({"string", "string_fragment", "string_content", "template_string", "concatenated_string"})
_REPLACES = frozenset({"replace", "replaceAll", "sub", "translate"})
_FILLS = frozenset(
    {"render", "render_async", "generate", "substitute", "safe_substitute", "renderString", "render_template"}
)
_ESCAPED = re.compile(r"[<&]")
_ROUTE = re.compile(r"@\w+\.(route|get|post|put|view)\(")
_MAKES_PAGES = frozenset({"flask", "quart", "bottle", "sanic"})
_MOST_FUNCTIONS = 60  # of one file


class Pages:
    """Answers for one program."""

    def __init__(self, program: Program) -> None:
        self._program = program
        table = douane_signatures.table(_DATA)
        self._tag = re.compile(table["tag"], re.IGNORECASE)
        self._escapes = re.compile(table["escapes"])
        self._replacing = re.compile(table["replacing"])
        self._modules = frozenset(table["render_files"]["modules"])
        self._plain = re.compile(table["plain_engine"])
        self._escaping = re.compile(table["escaping"])
        self._mark = re.compile(table["plain_mark"])
        self._file = re.compile(table["opens"]["file"])
        self._browser = re.compile(table["opens"]["browser"].encode())

    def are_made(self) -> bool:
        """Whether any file of the package holds markup."""
        return bool(self._program.holding(re.compile(self._tag.pattern.encode(), re.IGNORECASE)))

    def shown(self, paths: tuple[str, ...]) -> Iterator[tuple[str, State, State]]:
        """Yield (kind, where, page) for the pages that the files at *paths* show."""
        renders = [path for path in paths if not self._modules.isdisjoint(self._program.imports(path))]
        for entry, call in catalogue(_DATA, "render").calls(self._program, tuple(renders)):
            page = self._page(entry, call)
            if page is not None:
                yield "render", call, page
        opens = [path for path in paths if self._program.holds(path, self._browser)]
        for entry, call in catalogue(_DATA, "written").calls(self._program, tuple(opens)):
            if self._is_page(entry, call):
                page = self._page(entry, call)
                yield from [("written", call, page)] if page is not None else []
        for entry, call in catalogue(_DATA, "answer").calls(self._program, paths):
            page = self._page(entry, call) if self._answers(entry, call) else None
            if page is not None and page.node.type not in ("object", "dictionary"):
                yield "answer", call, page
        yield from self._returned(paths)

    def _answers(self, entry: Entry, call: State) -> bool:
        """Whether *call* is made on the answer of a server, where *entry* says how that is called."""
        receiver = entry.facts.get("receiver")
        made = self._program.call(call)
        held = call.index.text(made.receiver, 80) if made is not None and made.receiver is not None else ""
        return receiver is None or re.match(receiver, held) is not None

    def is_escaped(self, state: State) -> bool:
        """Whether *state* is what is left of a text once its markup means nothing any more."""
        call = state.index.call_at(state.node)
        if call is None:
            return False
        if call.name in _REPLACES and call.arguments:
            return bool(_ESCAPED.search(state.index.text(call.arguments[0], 80)))
        fills = call.name in _FILLS
        if not fills and self._escapes.match(call.name) is None:
            return False
        own = self._program.functions_called(state)
        if fills and not own:  # an engine of others escapes, unless it is known that it does not
            return not self._fills_plainly(state, call)
        return all(self._replacing.search(index.text(each.node, _LONGEST)) for index, each in own)

    def put_in(self, way: Iterable[State]) -> State | None:
        """Return where on *way*, which begins at what is filled in, it is put between tags."""
        return next((state for state in way if self._is_filled(state)), None)

    def _is_filled(self, state: State) -> bool:
        call = state.index.call_at(state.node)
        if call is not None:
            formats = call.name in ("format", "join", "format_map", "concat", "replace", "replaceAll")
            nodes = [call.receiver, *call.arguments] if formats else []
            pieces = [node for node in nodes if node is not None]
            return any(self._has_tag(state, node) for node in pieces) or self._fills_plainly(state, call)
        if state.node.type not in _FILLED or state.node.named_child_count == 0:
            return False
        return any(self._has_tag(state, node) for node in parts(state.node))

    def _fills_plainly(self, state: State, call: Call) -> bool:
        """Whether *call* fills a template of markup in whose engine, or marks, put values in as they are."""
        if call.name not in _FILLS:
            return False
        templates = [state.at(node) for node in call.arguments[:1]]
        for leaf in self._program.leaves(state.at(call.receiver)) if call.receiver is not None else ():
            made = leaf.index.call_at(leaf.node)
            plain = any(self._plain.fullmatch(name) for name in self._program.callee(leaf)) if made else False
            texts = (
                self._program.shapes(leaf.at(made.arguments[0])) if plain and made and made.arguments else ()
            )
            said = self._chain(leaf)
            if any(self._tag.search(text) and not self._escaping.search(text + said) for text in texts):
                return True
        given = (text for each in templates for text in self._program.shapes(each))
        return any(self._tag.search(text) and self._mark.search(text) for text in given)

    def _chain(self, leaf: State) -> str:
        """Return the text of the call at *leaf*, and of what makes the thing that it is made on."""
        call = leaf.index.call_at(leaf.node)
        held = self._program.leaves(leaf.at(call.receiver)) if call is not None and call.receiver else ()
        return " ".join((leaf.text[:400], *(each.text[:400] for each in held)))

    def _has_tag(self, state: State, node: Node) -> bool:
        if node.type in _PIECES:
            return self._tag.search(state.index.text(node, _LONGEST)) is not None
        if node.type in ("identifier", "parenthesized_expression", "binary_expression", "binary_operator"):
            return any(self._tag.search(text) for text in self._program.shapes(state.at(node)))
        return False

    def _page(self, entry: Entry, call: State) -> State | None:
        """Return what *call*, as *entry* says, is given as a page."""
        if "only" in entry.facts and re.search(entry.facts["only"], call.text[:_LONGEST]) is None:
            texts = self._program.argument(call, 0)
            said = self._program.shapes(texts) if texts is not None else ()
            if not any(re.search(entry.facts["only"], text) for text in said):
                return None
        named = next(options(self._program, call, *entry.facts.get("named", ())), None)
        if named is not None or "position" not in entry.facts:
            return named
        return self._program.argument(call, entry.facts["position"])

    def _is_page(self, entry: Entry, call: State) -> bool:
        """Whether the file that *call* writes is one of markup, by its name."""
        made = self._program.call(call)
        where: State | None = None
        if entry.facts["path"] == "receiver":
            where = call.at(made.receiver) if made is not None and made.receiver is not None else None
        elif entry.facts["path"] == "opened":
            held = self._program.leaves(call.at(made.receiver)) if made and made.receiver is not None else ()
            opened = [leaf for leaf in held if leaf.index.call_at(leaf.node) is not None]
            where = self._program.argument(opened[0], 0) if opened else None
        else:
            where = self._program.argument(call, entry.facts["path"])
        return where is not None and any(self._file.search(text) for text in self._program.shapes(where))

    def _returned(self, paths: tuple[str, ...]) -> Iterator[tuple[str, State, State]]:
        """Yield the texts that routes give back, in frameworks that make pages of texts."""
        wanted = [path for path in paths if not _MAKES_PAGES.isdisjoint(self._program.imports(path))]
        for index in self._program.indexes(tuple(wanted)):
            for function in index.functions[:_MOST_FUNCTIONS]:
                if self._is_route(State(index, function.node), function):
                    yield from (
                        ("answer", State(index, value), State(index, value))
                        for value in function.returns[:12]
                    )

    def _is_route(self, state: State, function: Function) -> bool:
        around = function.node.parent
        decorated = around is not None and around.type == "decorated_definition"
        return decorated and around is not None and bool(_ROUTE.match(state.index.text(around, 400)))
