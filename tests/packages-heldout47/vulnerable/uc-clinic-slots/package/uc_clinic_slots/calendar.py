class Calendar:
    def __init__(self):
        self._slots: dict[str, str | None] = {f"2025-09-{d:02}T{h:02}:00": None for d in range(1, 6) for h in (9, 10, 14)}

    def of(self, patient: str) -> list[str]:
        return [s for s, p in self._slots.items() if p == patient]

    def take(self, slot: str, patient: str) -> bool:
        if self._slots.get(slot, "") is not None:
            return False
        self._slots[slot] = patient
        return True
