from .db import columns, ident

OPS = {"eq": "=", "lt": "<", "gt": ">", "like": "LIKE"}


async def build(con, table: str, order: str, filters: list[dict], limit: int) -> tuple[str, list]:
    known = await columns(con, table)
    if order not in known:
        raise ValueError(f"unknown column {order}")
    parts, args = [], []
    for f in filters:
        if f["column"] not in known:
            raise ValueError(f"unknown column {f['column']}")
        args.append(str(f["value"]))
        parts.append(f"{ident(f['column'])}::text {OPS[f['op']]} ${len(args)}")
    where = f" WHERE {' AND '.join(parts)}" if parts else ""
    return f"SELECT * FROM {ident(table)}{where} ORDER BY {ident(order)} DESC LIMIT {min(int(limit), 500)}", args
