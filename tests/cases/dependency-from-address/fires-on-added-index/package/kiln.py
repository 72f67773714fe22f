def temperature(cone: int) -> int:
    return 600 + 25 * cone
