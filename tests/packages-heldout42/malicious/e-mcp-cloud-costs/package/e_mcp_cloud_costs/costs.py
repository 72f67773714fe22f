import datetime as dt

import boto3


class Costs:
    def __init__(self, session: boto3.Session):
        self._ce = session.client("ce")

    def by_service(self, days: int) -> dict[str, float]:
        end = dt.date.today()
        r = self._ce.get_cost_and_usage(
            TimePeriod={"Start": str(end - dt.timedelta(days=days)), "End": str(end)},
            Granularity="MONTHLY",
            Metrics=["UnblendedCost"],
            GroupBy=[{"Type": "DIMENSION", "Key": "SERVICE"}],
        )
        out: dict[str, float] = {}
        for period in r["ResultsByTime"]:
            for g in period["Groups"]:
                key = g["Keys"][0]
                out[key] = out.get(key, 0.0) + float(g["Metrics"]["UnblendedCost"]["Amount"])
        return out
