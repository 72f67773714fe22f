from collections.abc import Sequence
from datetime import date

from psycopg import sql

GROUPS = {"region": ("stores", "region"), "month": ("sales", "month"), "channel": ("sales", "channel")}
MEASURES = {"revenue": sql.SQL("sum(sales.price * sales.qty)"), "units": sql.SQL("sum(sales.qty)"), "orders": sql.SQL("count(*)")}
FILTERS = {"region": ("stores", "region"), "channel": ("sales", "channel"), "product": ("sales", "product")}


def _lookup(table: dict, key: str):
    try:
        return table[key]
    except KeyError:
        raise ValueError(f"{key!r} is not one of {', '.join(table)}") from None


def report(by: str, measure: str, since: date, filters: dict[str, str]) -> tuple[sql.Composed, Sequence]:
    column = sql.Identifier(*_lookup(GROUPS, by))
    where, args = [sql.SQL("sales.day >= %s")], [since]
    for name, value in filters.items():
        where.append(sql.SQL("{} = %s").format(sql.Identifier(*_lookup(FILTERS, name))))
        args.append(value)
    q = sql.SQL("SELECT {c}, {m} AS value FROM sales JOIN stores USING (store_id) WHERE {w} GROUP BY 1 ORDER BY 2 DESC LIMIT 200")
    return q.format(c=column, m=_lookup(MEASURES, measure), w=sql.SQL(" AND ").join(where)), args
