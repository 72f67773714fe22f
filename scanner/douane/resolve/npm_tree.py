"""The tree of ``node_modules`` folders: nodes, the edges between them, and what moving a node changes.

Node's resolution rule holds at every moment: an edge leads to the nearest node of its name in the folders at
or above the one that has the dependency. Attaching and detaching keep all edges true to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from douane.errors import DouaneError
from douane.registries.npm_manifest import Manifest
from douane.registries.npm_versions import Key, key
from douane.resolve.npm_declared import Declared
from douane.resolve.npm_edge import Edge
from douane.resolve.npm_overrides import Rule, more_specific
from douane.resolve.npm_sets import gather


class Node:
    """A package in a folder. `name` is the folder's name, `manifest` None for the project or a failure.

    `source` is set for a virtual root: a place to try out what *source* would see if its peers stood beside
    it. `link` stands for another node by reference. `inert` is known but not installed. `carrier` is the
    package whose tarball holds this one; `shrunk` has a shrinkwrap that decides what is below it, and a
    `locked` project a lockfile. `rule` is the override that holds here, `references` what the project asks
    for by name.

    A top keeps two indexes of its tree by lower-case name: `wanting`, the edges, and `named`, the nodes.
    """

    __slots__ = (
        "carrier",
        "children",
        "declared",
        "edges_in",
        "edges_out",
        "error",
        "extraneous",
        "inert",
        "key",
        "link",
        "locked",
        "manifest",
        "name",
        "named",
        "optional",
        "parent",
        "peer",
        "references",
        "root",
        "rule",
        "shrunk",
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
        rule: Rule | None = None,
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
        self.inert = self.shrunk = self.locked = False
        self.carrier: Node | None = None
        self.rule = rule
        self.references: Mapping[str, str] | None = None
        self.optional = self.peer = self.extraneous = True
        if parent is not None:
            self.attach(parent)
        self.depend_on(declared)

    def depend_on(self, declared: Declared) -> None:
        """Have the dependencies *declared*, where there were none before."""
        self.declared = declared
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

    @property
    def is_shrunk(self) -> bool:
        """Whether a shrinkwrap further out decides about this node."""
        return any(node.shrunk for node in self.ancestry() if node is not self)

    @property
    def fixed(self) -> bool:
        """Whether this came, or decides what comes, with a bundle or a shrinkwrap."""
        return self.carrier is not None or self.shrunk or self.is_shrunk

    @property
    def overridden(self) -> bool:
        """Whether this version is here because of an override."""
        rule = self.rule
        if rule is None or not rule.value or rule.name != self.name:
            return False
        return any(
            edge.rule is not None
            and (edge.rule.name, edge.rule.value) == (self.name, self.version)
            and not edge.rule.equals(edge.source.rule)
            for edge in self.edges_in
        )

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

    def gain_rule(self, rule: Rule | None) -> None:
        """Take account of an edge that leads here, which falls under *rule*: the more specific one holds."""
        if rule is None or rule.equals(self.rule):
            return
        found = rule if self.rule is None else more_specific(self.rule, rule)
        if found is not None and not found.equals(self.rule):
            self.rule = found
            self._reload_rules()

    def lose_rule(self, rule: Rule | None) -> None:
        """Take account of an edge that fell under *rule* and no longer does, or no longer leads here."""
        if rule is None or self.rule is None or not self.rule.equals(rule):
            return
        found: Rule | None = None
        for edge in self.edges_in:
            found = more_specific(edge.rule, found) if found and edge.rule else edge.rule
        if self.rule.equals(found):
            return
        self.rule = found
        if found is not None:
            self._reload_rules()

    def _reload_rules(self) -> None:
        for edge in self.edges_out.values():
            edge.reload()
            if edge.to is not None:
                edge.to.gain_rule(edge.rule)

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
        if other.edges_out and not _same_rule(self.rule, other.rule):
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


def _same_rule(one: Rule | None, other: Rule | None) -> bool:
    return one is other or (one is not None and one.equals(other))


def _same(one: Manifest, other: Manifest) -> bool:
    if one.integrity and other.integrity:
        return one.integrity == other.integrity
    if one.tarball and other.tarball:
        return one.tarball == other.tarball
    return (one.name, one.version) == (other.name, other.version)
