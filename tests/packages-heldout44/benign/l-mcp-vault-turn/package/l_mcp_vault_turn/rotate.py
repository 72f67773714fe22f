import logging
import os
import secrets

import psycopg
from psycopg import sql

from .vault import Vault, checked

log = logging.getLogger(__name__)


def rotate(vault: Vault, role: str) -> int:
    """Store first, then change the role: a failure leaves the old password valid."""
    role = checked(role)
    password = secrets.token_urlsafe(32)
    with psycopg.connect(os.environ["ROTATE_DSN"]) as db:
        version = vault.put(role, password)
        db.execute(sql.SQL("ALTER ROLE {} PASSWORD {}").format(sql.Identifier(role), sql.Literal(password)))
    log.info("rotated %s, version %d", role, version)
    return version
