"""Servers written in JavaScript or TypeScript: what they register, found by evaluating their code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from douane.recursion import deep
from douane.surface.collected import Collected
from douane.surface.data import Reading
from douane.surface.definers import FASTMCP, MODERN, Defined, Definer
from douane.surface.effects import Effects
from douane.surface.evaluating.expressions import EXPRESSIONS
from douane.surface.evaluating.frames import Frame
from douane.surface.evaluating.known import Known, is_library_server
from douane.surface.evaluating.machine import Machine
from douane.surface.evaluating.statements import run
from douane.surface.evaluating.values import (
    UNDEFINED,
    Class,
    Exhausted,
    Function,
    Object,
    Opaque,
    Thrown,
    plain,
)
from douane.surface.files import server_files
from douane.surface.foreign import is_library, is_other
from douane.surface.passed import never_called, passed_over
from douane.surface.plugins import plugin_objects
from douane.surface.reached import reached_files
from douane.surface.recording import MAX_IDLE_LONGER, TOOL_METHODS, Record, Records
from douane.surface.roots import Root, Source, plan, root_around
from douane.syntax import Language, Place

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.model import Json
    from douane.syntax import Codebase, Module

NEEDLES = (
    b"registerTool",
    b"registerAppTool",
    b".tool(",
    b"setRequestHandler",
    b"addTool",
    b"registerPrompt",
    b".prompt(",
    b"addPrompt",
    b"registerResource",
    b".resource(",
    b"addResource",
    b"McpServer",
    b"FastMCP",
    b"new Server(",
)
_CALLS = re.compile(
    rb"(?:\.\s*(?:registerTool|registerToolTask|tool|addTools?|prompt|registerPrompt|addPrompt"
    rb"|resource|registerResource|addResource|addResourceTemplate|setRequestHandler)"
    rb"|\bregisterApp(?:Tool|Resource))\s*\("
)
_SWITCHES = re.compile(rb"\.\s*disable\s*\(\s*\)")
_CONSTRUCTIONS = re.compile(rb"\bnew\s+[\w$.]*(?:Server|FastMCP)[\w$]*\s*\(")
MAX_STEPS = 100_000  # expressions and statements of one evaluation
MAX_LONGER = 400_000  # of one, where no tool was found with fewer
MAX_ALL = 600_000  # of all of them
MAX_AGAIN = 20_000  # of a statement of a file that leads to no call that was not made before
MAX_UNLOADED = 40_000  # of those in files that nothing imports


MODERN_SDK = "@modelcontextprotocol/server"
CLASSIC_SDK = "@modelcontextprotocol/sdk"
MAX_ASIDE = 500_000  # bytes of a file that nothing imports
KEPT = 16 * 2**20  # bytes of source whose trees are kept meanwhile
UNLOADED = "only if {} is loaded, which nothing here imports"


def read(codebase: Codebase, found: Collected, zod: int) -> None:
    """Read what the JavaScript of *codebase* registers into *found*; *zod* is the major version it gets."""
    codebase.kept = KEPT
    reached = [Source(*entry) for entry in reached_files(codebase)]
    for source in reached:
        source.codebase.kept = KEPT
    asking = [source for source in reached if _asks(source)]
    scripts = frozenset(codebase.paths(Language.JAVASCRIPT, Language.TYPESCRIPT, Language.TSX))
    every = [Source(codebase, path) for path in server_files(codebase) if path in scripts]
    if not asking:
        reached, asking = every, [source for source in every if _asks(source)]
    JavaScriptServer(reached, found, zod).collect(asking)
    known = set(reached)
    rest = [source for source in every if source not in known and _asks(source)]
    small = [source for source in rest if len(source.text or b"") <= MAX_ASIDE]
    if small:
        aside = Collected()
        JavaScriptServer(small, aside, zod, left=MAX_UNLOADED, patient=False).collect(small)
        found.beside(aside, UNLOADED)


def _asks(source: Source) -> bool:
    text = source.text
    return text is not None and any(needle in text for needle in NEEDLES)


@dataclass(slots=True)
class Site:
    """A call that registers something or switches that off, or the construction of a server."""

    module: Module
    node: Node
    root: Root
    switch: bool = False  # it disables what was registered


@dataclass(slots=True)
class JavaScriptServer:
    """Reads what a server registers into `found`; `sources` are the files in which callers are looked for."""

    sources: list[Source]
    found: Collected
    zod: int
    left: int = MAX_ALL
    steps: int = MAX_STEPS
    patient: bool = True
    exhausted: bool = False
    records: Records = field(default_factory=Records)
    effects: Effects = field(init=False)
    cut: set[int] = field(default_factory=set)  # starts whose steps were used up after a registration

    def __post_init__(self) -> None:
        self.effects = Effects(self.sources)

    def collect(self, asking: list[Source]) -> None:
        """Read all registrations in the files *asking*."""
        modules = [module for source in asking if (module := source.module()) is not None]
        sites = [site for module in modules for site in self._sites(module)]
        if not sites:
            return
        for site in sites:
            if site.module.codebase is not None and site.node.type == "call_expression":
                site.module.codebase.followed.add(site.module.path)
        with deep():
            definer, defined = self._evaluated(modules, sites)
            if (
                self.patient
                and self.exhausted
                and not any(item.kind == "tool" and item.name for item in defined)
            ):
                self.steps, self.left, self.exhausted = MAX_LONGER, self.left + MAX_LONGER, False
                self.records = Records(roots=self.records.roots, idle=MAX_IDLE_LONGER)
                definer, defined = self._evaluated(modules, sites)
            self._keep(defined)
            self._servers()
            if any("definition at" in gap.what for gap in self.found.gaps):
                self._plugins(definer, modules[0].codebase)

    def _evaluated(self, modules: list[Module], sites: list[Site]) -> tuple[Definer, list[Defined]]:
        libraries = Known(zod=self.zod, recorder=self.records)
        machine = Machine(libraries, modules[0], EXPRESSIONS, self.effects)
        libraries.machine = machine
        for module in modules:
            machine.modules[id(module)] = module
        self._run(machine, sites)
        definer = Definer(machine, _sdk)
        return definer, self._defined(definer)

    def _plugins(self, definer: Definer, codebase: Codebase | None) -> None:
        """Read objects that look like tools, where tools are registered whose definitions are computed."""
        if codebase is None:
            return
        read = {item.where.path for item in self.found.definitions}
        read |= {gap.what.rpartition(" at ")[2].partition(":")[0] for gap in self.found.gaps}
        names = {item.name for item in self.found.definitions if item.kind == "tool"}
        for module, node in plugin_objects(codebase, read):
            record = Record("addTool", [], Place(module, node))
            with self._budget(definer.machine):
                value = definer.machine.value(module, node, None)
                item = definer.listed("tool", value, record, registered=True)
                if item.name is not None and item.name not in names:
                    names.add(item.name)
                    self._keep([item])

    def _sites(self, module: Module) -> Iterator[Site]:
        for pattern, kind in ((_CALLS, "call_expression"), (_CONSTRUCTIONS, "new_expression")):
            for node in module.nodes_at(pattern, kind):
                root = root_around(module, node)
                if is_library(module, root) or is_other(module, node):
                    continue
                self.records.roots[node.id] = root.node.id
                yield Site(module, node, root)
        for node in module.nodes_at(_SWITCHES, "call_expression"):
            root = root_around(module, node)
            if not root.is_function:
                yield Site(module, node, root, switch=True)

    def _run(self, machine: Machine, sites: list[Site]) -> None:
        """Evaluate what leads to *sites*: those of other packages where the server's own lead to no tool.

        A package that the server uses may be a server, too, or use one itself.
        """
        own = [site for site in sites if not _is_neighbour(site.module)]
        if own:
            self._run_all(machine, own)
        if len(own) < len(sites) and not any(
            record.method in TOOL_METHODS for record in self.records.records
        ):
            self._run_all(machine, sites)

    def _run_all(self, machine: Machine, sites: list[Site]) -> None:
        calls = [(site.root, site.node.id) for site in sites if site.node.type == "call_expression"]
        rest = [(site.root, site.node.id) for site in sites if site.node.type != "call_expression"]
        starts = plan(self.sources, calls or rest)
        self.effects.planned.update(root.node.id for root, _, _ in starts if not root.is_function)
        # Where all is evaluated again, what ended too early after a registration goes first.
        for root, leads, uses in sorted(starts, key=lambda start: start.root.node.id not in self.cut):
            again = leads <= self._reached()
            # What the files do themselves they do each time: `add("a"); add("b");`.
            if root.node.id not in machine.visited and not (again and root.is_function):
                held, self.steps = self.steps, min(self.steps, MAX_AGAIN) if again else self.steps
                before, cut, self.exhausted = len(self.records.records), self.exhausted, False
                self._start(machine, root, never_called(machine, uses))
                if self.exhausted and len(self.records.records) > before:
                    self.cut.add(root.node.id)
                self.exhausted, self.steps = self.exhausted | cut, held
        reached = self._reached()
        for site in sites:
            if site.node.id in reached or site.switch:
                continue
            if site.node.type == "call_expression" or not self.records.servers:
                condition = passed_over(machine, site.module, site.node)
                with self._budget(machine), machine.under(condition):
                    machine.value(site.module, site.node, None)

    def _reached(self) -> set[int]:
        return {record.place.node.id for record in self.records.records if record.place.node is not None}

    @contextmanager
    def _budget(self, machine: Machine) -> Iterator[None]:
        given = min(self.steps, self.left)
        machine.steps, machine.reserve, machine.trying = given, 0, 0
        try:
            yield
        except Exhausted:
            self.exhausted = True
        except Thrown:
            pass
        finally:
            self.left -= given - max(machine.steps, 0) - machine.reserve
            machine.running.clear()
            machine.conditions.clear()
            machine.pending.clear()
            machine.deep = 0

    def _start(self, machine: Machine, root: Root, condition: str | None) -> None:
        """Evaluate *root*, which is called only under *condition*."""
        machine.visited.add(root.node.id)
        machine.first_module = root.module
        with self._budget(machine), machine.under(condition):
            unknown = [Opaque(Place(root.module, root.node), given=True) for _ in range(6)]
            if not root.is_function:
                run(machine, root.module, root.node, Frame(None))
                machine.ended.add(root.node.id)
            elif root.owner is None:
                function = Function(root.module, root.node, None)
                machine.invoke(function, list(unknown), Opaque(Place(root.module, root.node), given=True))
            else:
                self._method(machine, root, unknown)

    def _method(self, machine: Machine, root: Root, unknown: list[Opaque]) -> None:
        owner = root.owner
        made_by = machine.standing(root.module, owner) if owner is not None else None
        if not isinstance(made_by, Class) or is_library_server(made_by):
            return
        static = any(token.type == "static" for token in root.node.children)
        this = made_by if static else machine.construct(made_by, list(unknown), Place(root.module, owner))
        name = root.node.child_by_field_name("name")
        if name is not None and root.module.text(name) == "constructor":
            return
        if root.node.id not in machine.visited or not static:
            machine.invoke(Function(root.module, root.node, None, home=made_by), list(unknown), this)

    # --- what was registered ----------------------------------------------------------------------------

    def _defined(self, definer: Definer) -> list[Defined]:
        found: list[Defined] = []
        for record in list(self.records.records):
            with self._budget(definer.machine):
                found.extend(definer.defined(record))
        return found

    def _keep(self, defined: list[Defined]) -> None:
        named = [item for item in defined if item.name is not None and item.why is None]
        told = {item.place.node.id for item in named if item.place.node is not None}
        shared = _shared(named)
        best: dict[tuple[str, str, int], tuple[Defined, str | None]] = {}
        for item in named:
            node = item.place.node
            condition = _condition(item, shared)
            key = (item.kind, item.name or "", node.id if node is not None else 0)
            known = best.get(key)
            if known is None or _better(item, condition, *known):
                best[key] = (item, condition)
        for item, condition in best.values():
            module, node = item.place
            if node is not None:
                self.found.add(item.kind, item.definition, module, node, condition)
                self.found.holes(item.kind, item.name or "", list(dict.fromkeys(item.holes)))
        for item in defined:
            module, node = item.place
            if node is None or (item.name is not None and item.why is None):
                continue
            if node.id not in told:
                key_name = {"resource": "uri", "template": "uriTemplate"}.get(item.kind, "name")
                self.found.dynamic(
                    item.kind, module, node, item.why or f"its {key_name} is computed at run time"
                )

    def _servers(self) -> None:
        for arguments, place in self.records.servers:
            reading = Reading()
            info = plain(arguments[0]) if arguments else UNDEFINED
            options = plain(arguments[1]) if len(arguments) > 1 else UNDEFINED
            if not isinstance(info, Object) or not set(info.members) & {"name", "version"}:
                continue
            merged = {**info.members, **(options.members if isinstance(options, Object) else {})}
            identity: dict[str, Json] = {
                key: text
                for key in ("name", "title", "version", "websiteUrl", "description", "icons")
                if key in info.members
                and isinstance(text := reading.json(plain(info.members[key])), str | list)
            }
            self.found.server_info = self.found.server_info or identity
            capabilities = reading.json(plain(merged.get("capabilities", UNDEFINED)))
            if isinstance(capabilities, dict) and not self.found.capabilities:
                self.found.capabilities = capabilities
            self._instructions(merged.get("instructions", UNDEFINED), place)

    def _instructions(self, value: object, place: Place) -> None:
        reading = Reading()
        value = plain(value)
        text = reading.json(value)
        if isinstance(text, str):
            self.found.instructions = self.found.instructions or text
        if reading.holes and place.node is not None:
            where = next((hole for hole in reading.holes if hole.node is not None), place)
            node = where.node if where.node is not None else place.node
            self.found.dynamic(
                "instructions", where.module, node, "the instructions are computed at run time"
            )


def _is_neighbour(module: Module) -> bool:
    return module.codebase is not None and module.codebase.is_neighbour


def _sdk(module: Module) -> str:
    """Return what converts the schemas of a server: `FASTMCP`, `MODERN`, or else the empty text."""
    manifest = module.codebase.manifest if module.codebase is not None else {}
    own, bundled = (
        {name for section in sections if isinstance(held := manifest.get(section), dict) for name in held}
        for sections in (("dependencies", "peerDependencies"), ("devDependencies",))
    )
    if FASTMCP in own:
        return FASTMCP
    # A bundle states what is in it among what it is developed with.
    return MODERN if MODERN_SDK in own or (MODERN_SDK in bundled and CLASSIC_SDK not in own) else ""


def _shared(named: list[Defined]) -> set[str]:
    """Return the conditions of callers that all is registered under: they tell nothing of one tool."""
    by_name: dict[tuple[str, str], set[str]] = {}
    for item in named:
        by_name.setdefault((item.kind, item.name or ""), set()).update(item.outer or ("",))
    tools = [conditions for (kind, _), conditions in by_name.items() if kind == "tool"]
    return set.intersection(*tools) if tools else set()


def _condition(item: Defined, shared: set[str]) -> str | None:
    kept = [*(text for text in item.outer if text not in shared), *item.conditions]
    joined = " and ".join(dict.fromkeys(kept))
    return (joined if len(joined) <= 120 else joined[:119] + "…") or None


def _better(item: Defined, condition: str | None, known: Defined, known_condition: str | None) -> bool:
    return (len(item.holes), condition is not None) < (len(known.holes), known_condition is not None)
