"""Decide whether a statement may be sent to the database."""
import re

import sqlglot
from sqlglot import exp

FORBIDDEN_FUNCTIONS = frozenset(
    {
        "pg_read_file",
        "pg_read_binary_file",
        "pg_ls_dir",
        "lo_import",
        "lo_export",
        "dblink",
        "dblink_exec",
        "pg_terminate_backend",
        "pg_sleep",
        "set_config",
        "query_to_xml",
    }
)
WRITES = (exp.Insert, exp.Update, exp.Delete, exp.Merge, exp.Create, exp.Drop, exp.Alter, exp.Command, exp.Into)
DSN = re.compile(r"(postgres(?:ql)?://[^:/@\s]+:)([^@\s]+)(@)")


class Refused(ValueError):
    """The statement is outside what this server runs."""


def redact(message: str) -> str:
    return DSN.sub(r"\1***\3", message)


def check(sql: str) -> str:
    if len(sql) > 20_000:
        raise Refused("statement is too long")
    try:
        statements = [s for s in sqlglot.parse(sql, read="postgres") if s is not None]
    except sqlglot.errors.ParseError as e:
        raise Refused(f"cannot parse: {e.errors[0]['description'] if e.errors else e}") from None
    if len(statements) != 1:
        raise Refused("exactly one statement is allowed")
    tree = statements[0]
    if not isinstance(tree, (exp.Select, exp.SetOperation)):
        raise Refused("only SELECT statements are allowed")
    for node in tree.walk():
        if isinstance(node, WRITES):
            raise Refused(f"{type(node).__name__.upper()} is not allowed")
        if isinstance(node, exp.Lock):
            raise Refused("row locks are not allowed")
        if isinstance(node, (exp.Anonymous, exp.Func)):
            name = (node.name if isinstance(node, exp.Anonymous) else node.sql_name()).lower()
            if name in FORBIDDEN_FUNCTIONS:
                raise Refused(f"function {name} is not allowed")
    return tree.sql(dialect="postgres")
