from statistics import fmean, stdev


def limits(series: list[float]) -> dict:
    if len(series) < 3:
        return {"n": len(series)}
    mean, sd = fmean(series), stdev(series)
    return {"n": len(series), "mean": mean, "lower": mean - 3 * sd, "upper": mean + 3 * sd}


def verdict(series: list[float]) -> str:
    box = limits(series[:-1])
    if "mean" not in box:
        return "recorded"
    inside = box["lower"] <= series[-1] <= box["upper"]
    return "in control" if inside else "OUT OF CONTROL: repeat the measurement"
