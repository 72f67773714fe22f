"""The tree of ``node_modules`` folders: nodes, the edges between them, and what moving a node changes.

Node's resolution rule holds at every moment: an edge leads to the nearest node of its name in the folders at
or above the one that has the dependency. Attaching and detaching keep all edges true to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from douane.errors import DouaneError, ResolutionError
from douane.registries.npm_manifest import Manifest
from douane.registries.npm_versions import Key, key, satisfies
from douane.resolve.npm_spec import Kind, Spec, parse

Declared = tuple[tuple[str, str, str], ...]  # (name, specifier, kind), in the order npm loads them


@lru_cache(maxsize=1 << 14)
def _read(name: str, text: str) -> Spec | None:
    try:
        return parse(name, text)
    except ResolutionError:
        return None


def declared_by(manifest: Manifest, *, installed: bool = True) -> Declared:
    """Return the dependencies of *manifest* as edges, without those that come from outside the index.

    Where it is *installed* from an index, what it bundles comes with it and is no dependency either. A name
    in several tables counts once, as the last of: peer, optional peer, plain, optional.
    """
    found: dict[str, tuple[str, str, str]] = {}
    bundled = manifest.bundled if installed else ()
    peers = manifest.peers
    tables = (
        ("peer", {name: spec for name, spec in peers.items() if name not in manifest.optional_peers}),
        ("peerOptional", {name: spec for name, spec in peers.items() if name in manifest.optional_peers}),
        ("prod", manifest.dependencies),
        ("optional", manifest.optional),
    )
    for kind, table in tables:
        for name, text in table.items():
            found.pop(name.lower(), None)
            spec = _read(name, text)
            if name not in bundled and (spec is None or not spec.foreign):
                found[name.lower()] = (name, text, kind)
    return tuple(found.values())


class Edge:
    """*source* depends on *name*. `to` is the node that satisfies it, or would if its version fitted."""

    __slots__ = ("conflicted", "key", "kind", "name", "optional", "peer", "source", "text", "to")

    def __init__(self, source: Node, name: str, text: str, kind: str) -> None:
        self.source = source
        self.name = name
        self.key = name.lower()  # folders that differ only in case cannot stand side by side
        self.text = text
        self.kind = kind
        self.peer = kind in {"peer", "peerOptional"}
        self.optional = kind in {"optional", "peerOptional"}
        self.to: Node | None = None
        self.conflicted = False

    @property
    def spec(self) -> Spec:
        """What is asked for. Raises ResolutionError for what npm refuses to read."""
        return parse(self.name, self.text)

    @property
    def valid(self) -> bool:
        """Whether nothing needs to be done for this edge."""
        to = self.to
        if to is None:
            return self.optional
        if self.peer and self.source is to.parent and self.source.parent is not None:
            return False
        return self.satisfied_by(to)

    def satisfied_by(self, node: Node) -> bool:
        """Whether *node*, wherever it stands, is what the edge asks for."""
        if node.name != self.name:
            return False
        spec = _read(self.name, self.text)
        if spec is None:
            return False
        if spec.kind is Kind.TAG:
            return node.manifest is not None and node.manifest.tarball is not None
        return spec.wanted == "*" or satisfies(node.version, spec.wanted)

    def reload(self) -> None:
        """Find out anew where the edge leads."""
        to = self.source.find(self.key)
        if to is not self.to:
            if self.to is not None:
                self.to.edges_in.pop(self, None)
            self.to = to
            if to is not None:
                to.edges_in[self] = None


class Node:
    """A package in a folder. `name` is the folder's name, `manifest` None for the project or a failure.

    `source` is set for a virtual root: a place to try out what *source* would see if its peers stood beside
    it. `link` stands for another node by reference. `inert` is known but not installed.

    A top keeps two indexes of its tree by lower-case name: `wanting`, the edges, and `named`, the nodes.
    """

    __slots__ = (
        "children",
        "declared",
        "edges_in",
        "edges_out",
        "error",
        "extraneous",
        "inert",
        "key",
        "link",
        "manifest",
        "name",
        "named",
        "optional",
        "parent",
        "peer",
        "root",
        "source",
        "wanting",
    )

    def __init__(
        self,
        name: str,
        manifest: Manifest | None,
        declared: Declared = (),
        *,
        parent: Node | None = None,
        source: Node | None = None,
        error: DouaneError | None = None,
        link: Node | None = None,
    ) -> None:
        self.name = name
        self.key = name.lower()
        self.manifest = manifest
        self.declared = declared
        self.source = source
        self.error = error
        self.link = link
        self.parent: Node | None = None
        self.root: Node = self
        self.children: dict[str, Node] = {}
        self.edges_out: dict[str, Edge] = {}
        self.edges_in: dict[Edge, None] = {}
        self.wanting: dict[str, dict[Edge, None]] = {}
        self.named: dict[str, dict[Node, None]] = {self.key: {self: None}}
        self.inert = False
        self.optional = self.peer = self.extraneous = True
        if parent is not None:
            self.attach(parent)
        for edge_name, text, kind in declared:
            edge = Edge(self, edge_name, text, kind)
            self.edges_out[edge.key] = edge
            self.root.wanting.setdefault(edge.key, {})[edge] = None
            edge.reload()

    @property
    def version(self) -> str:
        """The version, empty for what has none."""
        return self.manifest.version if self.manifest else ""

    @property
    def sort_key(self) -> Key | None:
        """The version's sort key."""
        return key(self.version)

    @property
    def package_name(self) -> str:
        """The name in the index, which an alias hides."""
        return self.manifest.name if self.manifest else ""

    @property
    def depth(self) -> int:
        """How many folders below the top."""
        return sum(1 for _ in self.ancestry()) - 1

    @property
    def location(self) -> str:
        """The placement: ``node_modules/a/node_modules/b``; empty for the top."""
        names = [node.name for node in self.ancestry() if node.parent is not None]
        return "/".join(f"node_modules/{name}" for name in reversed(names))

    def ancestry(self) -> Iterator[Node]:
        """Yield this node and those it is nested in, outwards."""
        node: Node | None = self
        while node is not None:
            yield node
            node = node.parent

    def is_below(self, other: Node) -> bool:
        """Whether this is *other* or nested in it."""
        if other.parent is None:
            return self.root is other
        node: Node | None = self
        while node is not None and node is not other:
            node = node.parent
        return node is other

    def subtree(self) -> list[Node]:
        """Return this node and all nested in it, outermost first."""
        nodes = [self]
        for node in nodes:
            nodes.extend(node.children.values())
        return nodes

    def find(self, name_key: str) -> Node | None:
        """Return the node that a dependency on *name_key* of this one leads to."""
        node: Node | None = self
        while node is not None:
            found = node.children.get(name_key)
            if found is not None:
                return found
            node = node.parent
        return None

    def attach(self, parent: Node) -> None:
        """Put this node, with what is nested in it, into *parent*, taking the place of its namesake."""
        if self.parent is parent:
            return
        old = parent.children.get(self.key)
        if old is not None:
            old.detach()
        if self.parent is not None:
            self.detach()
        self.parent = parent
        parent.children[self.key] = self
        self._settle(parent.root)
        for edge in list(parent.root.wanting.get(self.key, ())):
            if edge.source.is_below(parent):
                edge.reload()

    def detach(self) -> None:
        """Take this node, with what is nested in it, out of its tree."""
        if self.parent is None:
            return
        if self.parent.children.get(self.key) is self:
            del self.parent.children[self.key]
        self.parent = None
        self._settle(self)

    def take_place_of(self, old: Node) -> None:
        """Stand where *old* stands, with what is nested in it; *old* is detached."""
        parent = old.parent
        if parent is None:
            return
        kids = list(old.children.values())
        old.children.clear()
        for kid in kids:
            kid.parent = self
            self.children[kid.key] = kid
        self.attach(parent)

    def _settle(self, root: Node) -> None:
        """Belong to *root*, and let all edges in and out of the moved nodes follow."""
        moved = self.subtree()
        for node in moved:
            if node.root is not root:
                node.root.named.get(node.key, {}).pop(node, None)
                root.named.setdefault(node.key, {})[node] = None
                for edge in node.edges_out.values():
                    node.root.wanting.get(edge.key, {}).pop(edge, None)
                    root.wanting.setdefault(edge.key, {})[edge] = None
                node.root = root
        for node in moved:
            for edge in [edge for edge in node.edges_in if edge.source.root is not root]:
                edge.reload()
            for edge in node.edges_out.values():
                if edge.to is None or edge.to.root is not root:
                    edge.reload()

    def matches(self, other: Node) -> bool:
        """Whether both are the same package, byte for byte as far as the index tells."""
        if other is self:
            return True
        if other.name != self.name or (self.link is None) is not (other.link is None):
            return False
        if self.link is not None:
            return self.link is other.link
        mine, theirs = self.manifest, other.manifest
        return mine is not None and theirs is not None and _same(mine, theirs)

    def can_replace(self, other: Node, ignored_peers: Iterable[str] = ()) -> bool:
        """Whether everything that depends on *other* would be as content with this node.

        What only *other* and its own dependencies ask for does not count; nor do the peers *ignored_peers*
        beside it, which are replaced together with it.
        """
        if other.name != self.name or other.package_name != self.package_name:
            return False
        ignored = set(ignored_peers)
        own = gather([other], lambda edge: edge.to is not other and edge.valid)
        for edge in other.edges_in:
            beside = other.parent is not None and edge.source.parent is other.parent
            if beside and edge.peer and edge.source.key in ignored:
                continue
            if edge.source not in own and not edge.satisfied_by(self):
                return False
        return True


def _same(one: Manifest, other: Manifest) -> bool:
    if one.integrity and other.integrity:
        return one.integrity == other.integrity
    if one.tarball and other.tarball:
        return one.tarball == other.tarball
    return (one.name, one.version) == (other.name, other.version)


def gather(nodes: Iterable[Node], counts: Callable[[Edge], bool]) -> dict[Node, None]:
    """Return *nodes* and their dependencies, without what something outside of that set depends on.

    Only edges that *counts* accepts are followed, inwards and outwards.
    """
    found = dict.fromkeys(nodes)
    queue = list(found)
    for node in queue:
        for edge in node.edges_out.values():
            if edge.to is not None and edge.to not in found and counts(edge):
                found[edge.to] = None
                queue.append(edge.to)
    changed = True
    while changed:
        wanted_outside = [
            node for node in found if any(edge.source not in found and counts(edge) for edge in node.edges_in)
        ]
        changed = bool(wanted_outside)
        for node in wanted_outside:
            del found[node]
    return found


def deepest_target(start: Node, name_key: str) -> Node:
    """Return the deepest folder at or above *start* that *name_key* may go to: not beside its dependents."""
    for target in start.ancestry():
        edge = target.edges_out.get(name_key)
        if target.parent is None or edge is None or not edge.peer:
            return target
    return start.root
