import logging
import os
from importlib.metadata import entry_points

GROUP = "mcp_unit_plugins"
log = logging.getLogger(GROUP)


def wanted() -> set[str]:
    names = os.environ.get("UNIT_PLUGINS", "length,mass")
    return {n.strip() for n in names.split(",") if n.strip()}


def load() -> dict[str, dict[str, float]]:
    tables: dict[str, dict[str, float]] = {}
    allowed = wanted()
    for ep in entry_points(group=GROUP):
        if ep.name not in allowed:
            log.info("plug-in %s of %s is not enabled", ep.name, ep.dist and ep.dist.name)
            continue
        table = ep.load()
        if isinstance(table, dict) and all(isinstance(v, (int, float)) for v in table.values()):
            tables[ep.name] = dict(table)
        else:
            log.warning("plug-in %s is not a table of factors", ep.name)
    return tables
