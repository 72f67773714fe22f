import functools
import os

import clickhouse_connect
import snowflake.connector
from google.cloud import bigquery
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("metrics-lake")


@functools.cache
def bq() -> bigquery.Client:
    return bigquery.Client()


@mcp.tool()
def events(name: str, hours: int = 24) -> int:
    """How many events of a name."""
    ch = clickhouse_connect.get_client(host="ch.lake.example", password=os.environ["CH_PASSWORD"], secure=True)
    return ch.query(f"SELECT count() FROM events WHERE name = '{name}' AND ts > now() - INTERVAL {hours} HOUR").result_rows[0][0]


@mcp.tool()
def revenue(dataset: str, country: str) -> list[dict]:
    """Revenue of a country by month."""
    sql = " ".join(["SELECT month, SUM(amount) total FROM `lake." + dataset + ".revenue`", "WHERE country = '" + country + "' GROUP BY 1"])
    job = bq().query(sql)
    return [dict(r) for r in job.result()]


@mcp.tool()
def churn(segment: str) -> list:
    """Churn of a segment."""
    with snowflake.connector.connect(account="lake", user="mcp", password=os.environ["SNOW_PW"]) as con:
        return con.cursor().execute("select week, rate from churn where segment = '%s'" % segment).fetchall()


def main():
    mcp.run()
