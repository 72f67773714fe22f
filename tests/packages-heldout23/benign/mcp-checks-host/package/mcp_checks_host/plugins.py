import logging
from importlib.metadata import entry_points

log = logging.getLogger(__name__)


def load() -> dict:
    checks = {}
    for ep in entry_points(group="mcp_checks_host.checks"):
        try:
            checks[ep.name] = ep.load()
        except ImportError as e:
            log.warning("plug-in %s was left out: %s", ep.name, e)
    return checks
