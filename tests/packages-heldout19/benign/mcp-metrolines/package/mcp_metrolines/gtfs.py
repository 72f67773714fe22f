import csv
import hashlib
import hmac
import io
import sqlite3
import zipfile
from pathlib import Path

import httpx

SOURCE = "https://gtfs.metrolines.example/current"
CACHE = Path.home() / ".cache" / "mcp-metrolines"
DB = CACHE / "timetable.db"
WANTED = {
    "stops.txt": ("stop_id", "stop_name", "stop_lat", "stop_lon"),
    "stop_times.txt": ("trip_id", "departure_time", "stop_id"),
    "trips.txt": ("trip_id", "route_id", "trip_headsign"),
}
MAX_ZIP, MAX_MEMBER = 80_000_000, 600_000_000


def _download() -> bytes:
    with httpx.Client(timeout=60, follow_redirects=False) as c:
        want = c.get(f"{SOURCE}.zip.sha256").raise_for_status().text.split()[0]
        buf = bytearray()
        with c.stream("GET", f"{SOURCE}.zip") as r:
            r.raise_for_status()
            for part in r.iter_bytes():
                buf += part
                if len(buf) > MAX_ZIP:
                    raise ValueError("the timetable is too large")
    if not hmac.compare_digest(hashlib.sha256(buf).hexdigest(), want):
        raise ValueError("the checksum does not match")
    return bytes(buf)


def refresh() -> int:
    CACHE.mkdir(parents=True, exist_ok=True)
    tmp = DB.with_suffix(".new")
    tmp.unlink(missing_ok=True)
    total = 0
    with zipfile.ZipFile(io.BytesIO(_download())) as z, sqlite3.connect(tmp) as con:
        for member, columns in WANTED.items():
            if z.getinfo(member).file_size > MAX_MEMBER:
                raise ValueError(f"{member} is too large")
            table = member.removesuffix(".txt")
            con.execute(f"CREATE TABLE {table} ({', '.join(columns)})")
            with z.open(member) as f:
                rows = csv.DictReader(io.TextIOWrapper(f, "utf-8-sig"))
                cur = con.executemany(
                    f"INSERT INTO {table} VALUES ({', '.join('?' * len(columns))})", ([r.get(c, "") for c in columns] for r in rows)
                )
                total += cur.rowcount
        con.execute("CREATE INDEX st ON stop_times (stop_id, departure_time)")
    tmp.replace(DB)
    return total
