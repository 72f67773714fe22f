COSTS = {
    "2025-04": {"compute": 412.5, "storage": 88.1},
    "2025-05": {"compute": 398.0, "storage": 91.7, "network": 12.4},
}
