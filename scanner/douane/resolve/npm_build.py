"""Building the tree: which packages, one after another, and with which peers beside them.

The order is npm's: the project first, then whatever lies in the outermost folder, by path; a package's own
dependencies by name. What comes first takes the place further out; so the order decides the result.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Mapping

from douane.errors import DouaneError, ResolutionError
from douane.registries.npm_manifest import Manifest
from douane.resolve.npm_collation import collation_key
from douane.resolve.npm_declared import Declared, declared_by
from douane.resolve.npm_edge import Edge
from douane.resolve.npm_fit import Budget, Fit
from douane.resolve.npm_overrides import Rule
from douane.resolve.npm_place import Placement
from douane.resolve.npm_spec import Spec
from douane.resolve.npm_tree import Node
from douane.text import excerpt

_MOST_CHECKS = 200_000  # the largest servers need a few thousand
_MOST_STEPS = 100_000
_MOST_NODES = 8_000  # the largest servers have a thousand
_DEEPEST_PEERS = 100


class _Queue:
    """Nodes to look at: the outermost first, by path; each at most once at a time."""

    def __init__(self) -> None:
        self._heap: list[tuple[int, tuple[str, str], int, Node]] = []
        self._held: set[Node] = set()
        self._count = 0

    def __len__(self) -> int:
        return len(self._heap)

    def push(self, node: Node) -> None:
        if node not in self._held:
            self._held.add(node)
            self._count += 1
            heapq.heappush(self._heap, (node.depth, collation_key(node.location), self._count, node))

    def pop(self) -> Node:
        node = heapq.heappop(self._heap)[3]
        self._held.discard(node)
        return node


class Builder:
    """Builds the tree below a project that has the dependencies *declared*.

    *manifest_of* returns the version that a specifier means and raises DouaneError where there is none;
    *announce* is told of each package as soon as it is in the tree. *explicit*: the user named the
    project's dependencies on the command line, rather than in a manifest; *rule* holds its overrides, and
    *references* what they may refer to. *unpack* hangs below a node what its tarball brings along.
    """

    def __init__(
        self,
        declared: Declared,
        manifest_of: Callable[[Spec], Manifest],
        announce: Callable[[Manifest], None],
        *,
        explicit: bool,
        rule: Rule | None = None,
        references: Mapping[str, str] | None = None,
        unpack: Callable[[Node], None] | None = None,
    ) -> None:
        self.tree = Node("", None, rule=rule)
        self.tree.references = references or {}
        self.tree.depend_on(declared)
        self.failures: dict[Node, None] = {}
        self._manifest_of = manifest_of
        self._announce = announce
        self._unpack = unpack
        self._explicit = frozenset(self.tree.edges_out.values()) if explicit else frozenset()
        self._queue = _Queue()
        self._seen: set[Node] = set()
        self._virtual: dict[Node, Node] = {}
        self._budget = Budget(_MOST_CHECKS)
        self._peer_depth = 0
        self._placed = 0

    @property
    def placed(self) -> int:
        """How many packages were put into the tree, again and again counted."""
        return self._placed

    def build(self) -> None:
        """Place what is missing. Raises ResolutionError where there is no tree that npm would accept."""
        for node in self.tree.subtree():
            if node is self.tree or any(
                edge.to is None or not edge.valid for edge in node.edges_out.values()
            ):
                self._queue.push(node)
        for _ in range(_MOST_STEPS):
            if not self._queue:
                return
            node = self._queue.pop()
            if node not in self._seen and node.root is self.tree:
                self._seen.add(node)
                self._step(node)
        raise ResolutionError("the dependencies do not settle down")

    def _step(self, node: Node) -> None:
        manifest = node.manifest
        if self._unpack and manifest and manifest.tarball and (manifest.bundled or manifest.has_shrinkwrap):
            self._unpack(node)
        tasks = [(edge, self._dep_for(node, edge)) for edge in self._problems(node) if not edge.conflicted]
        for edge, dep in sorted(tasks, key=lambda task: collation_key(task[0].name)):
            placement = Placement(dep, edge, self._budget, explicit=edge in self._explicit)
            for each in placement.every():
                if each.placed is not None:
                    self._settle(each, each.placed)

    def _dep_for(self, node: Node, edge: Edge) -> Node:
        """Return a node for *edge*, beside its peers in a virtual root."""
        virtual = self._virtual_root(node, reuse=True)
        there = virtual.edges_out.get(edge.key)
        if there is not None and there.to is not None and there.valid and edge.satisfied_by(there.to):
            return there.to
        if edge.kind == "peerOptional" and edge not in self._explicit:
            found = _hoistable(node.parent or node, edge)
            if found is not None:
                return found
        return self._load(edge, virtual if edge.peer else None, None, {node: None})

    def _settle(self, placement: Placement, placed: Node) -> None:
        """Look again at whatever the new node made invalid, and at the node itself."""
        self._placed += 1
        if self._placed > _MOST_NODES:
            raise ResolutionError(f"more than {_MOST_NODES} packages would have to be installed")
        if placed.error is not None:
            self.failures[placed] = None
        if placed.manifest is not None:
            self._announce(placed.manifest)
        own = placement.check.own if placement.check else None
        if own in {Fit.OK, Fit.REPLACE}:
            for edge in placed.edges_in:
                if edge is not placement.edge and not edge.conflicted and not edge.valid:
                    self._again(edge.source)
        self._queue.push(placed)
        for node in placement.unsettled:
            self._again(node)

    def _again(self, node: Node) -> None:
        self._seen.discard(node)
        self._queue.push(node)

    def _problems(self, node: Node) -> list[Edge]:
        """Return the edges of *node* that something must be done about."""
        return [edge for edge in node.edges_out.values() if self._is_problem(edge)]

    def _is_problem(self, edge: Edge) -> bool:
        if edge.bundled or (edge.to is not None and edge.to.is_shrunk):
            return False
        if edge.to is None:
            return edge.kind != "peerOptional" or edge in self._explicit
        if edge.to in self.failures:
            return False
        return not edge.valid or edge in self._explicit

    def _virtual_root(self, node: Node, *, reuse: bool = False) -> Node:
        if reuse and node in self._virtual:
            return self._virtual[node]
        virtual = Node(node.name, node.manifest, source=node, rule=node.rule)
        virtual.references = node.references or (node.manifest.asked if node.manifest else None)
        virtual.depend_on(node.declared)
        self._virtual[node] = virtual
        return virtual

    def _load(self, edge: Edge, parent: Node | None, second: Edge | None, required: dict[Node, None]) -> Node:
        """Return a node for *edge* in the virtual root *parent* (else a new one), with its peers beside it.

        *second* is another edge for the same name; a version that contents both is preferred.
        """
        parent = parent or self._virtual_root(edge.source)
        node = self._node(edge, parent)
        if second is not None and not second.valid:
            other = self._node(second, parent)
            if edge.valid:
                node = other
        node.attach(parent)
        asking = (edge,) if second is None else (edge, second)
        if any(each.source in required and each.kind != "peerOptional" for each in asking):
            required[node] = None
        self._peer_depth += 1
        if self._peer_depth > _DEEPEST_PEERS:
            raise ResolutionError(f"{excerpt(edge.name)}: the peer dependencies are nested too deeply")
        self._load_peers(node, required)
        self._peer_depth -= 1
        return node

    def _node(self, edge: Edge, parent: Node) -> Node:
        spec = edge.spec  # what npm cannot read fails the installation, also where it is optional
        try:
            manifest = self._manifest_of(spec)
        except DouaneError as error:
            if edge.source is self.tree and not edge.optional:
                raise
            return Node(edge.name, None, parent=parent, error=error)
        return Node(edge.name, manifest, declared_by(manifest), parent=parent)

    def _load_peers(self, node: Node, required: dict[Node, None]) -> None:
        """Put the peers of *node*, and theirs, beside it."""
        peers = [edge for edge in node.edges_out.values() if edge.peer and not (edge.valid and edge.to)]
        for edge in sorted(peers, key=lambda edge: collation_key(edge.name)):
            parent = node.parent
            if parent is None:
                return
            if edge.valid and edge.to is not None:
                continue
            lenient = parent.source is not None and parent.source.parent is not None
            wanted_by_parent = parent.edges_out.get(edge.key)
            if edge.to is None and wanted_by_parent is None:
                self._load(edge, parent, None, required)
                continue
            if edge.to is None and wanted_by_parent is not None:
                dep = self._load(wanted_by_parent, parent, edge, required)
                if edge.valid:
                    continue
                if lenient or dep not in required:
                    edge.conflicted = True
                    continue
                if node.parent is None:
                    return
                raise _peer_conflict(edge, wanted_by_parent)
            self._reload_peer(edge, parent, lenient, required)

    def _reload_peer(self, edge: Edge, parent: Node, lenient: bool, required: dict[Node, None]) -> None:
        """Something of that name is there but does not do: see whether another one contents everybody."""
        current = edge.to
        dep = self._load(edge, None, None, required)
        if current is not None and dep.can_replace(current):
            self._load(edge, parent, None, required)
        elif not lenient and edge.source in required:
            raise _peer_conflict(edge, parent.edges_out.get(edge.key))


def _hoistable(top: Node, edge: Edge) -> Node | None:
    """Return the node nearest to *top*, nested in it, that satisfies *edge*."""
    queue: list[Node] = list(top.children.values())
    for node in queue:
        if edge.satisfied_by(node) and node.carrier is None:
            return node
        queue.extend(node.children.values())
    return None


def _peer_conflict(edge: Edge, other: Edge | None) -> ResolutionError:
    asking = f"{excerpt(edge.source.name)} {excerpt(edge.source.version)}"
    wanted = f"{excerpt(edge.name)}@{excerpt(edge.text)}"
    found = _other(edge.to, other)
    return ResolutionError(
        f"{asking} wants its peer {wanted}, but {found}", remedy="npm refuses to install it (ERESOLVE)"
    )


def _other(node: Node | None, edge: Edge | None) -> str:
    asked = f" because {excerpt(edge.text)} is asked for" if edge else ""
    there = f"{excerpt(node.name)} {excerpt(node.version)} is" if node else "nothing is"
    return f"{there} there{asked}"
