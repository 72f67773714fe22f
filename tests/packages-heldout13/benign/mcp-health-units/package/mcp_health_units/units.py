FACTORS = {
    ("glucose", "mg/dL", "mmol/L"): 0.0555,
    ("cholesterol", "mg/dL", "mmol/L"): 0.02586,
    ("creatinine", "mg/dL", "umol/L"): 88.42,
    ("hemoglobin", "g/dL", "mmol/L"): 0.6206,
}

RANGES = {
    "glucose": (3.9, 5.5, "mmol/L"),
    "cholesterol": (3.0, 5.0, "mmol/L"),
    "creatinine": (60, 110, "umol/L"),
    "hemoglobin": (7.4, 11.0, "mmol/L"),
}


class UnknownUnit(ValueError):
    pass


def convert(analyte: str, value: float, source: str, target: str) -> float:
    if source == target:
        return value
    if (f := FACTORS.get((analyte, source, target))) is not None:
        return value * f
    if (f := FACTORS.get((analyte, target, source))) is not None:
        return value / f
    raise UnknownUnit(f"no conversion of {analyte} from {source} to {target}")
