import os
import re

ENTITY = re.compile(r"^[a-z_]{2,30}\.[a-z0-9_]{1,100}$")
SERVICES = {
    "light": {"turn_on", "turn_off", "toggle"},
    "switch": {"turn_on", "turn_off", "toggle"},
    "climate": {"set_temperature", "set_hvac_mode"},
    "cover": {"open_cover", "close_cover", "stop_cover"},
    "media_player": {"media_play", "media_pause", "volume_set"},
    "scene": {"turn_on"},
    "vacuum": {"start", "return_to_base"},
}
SENSITIVE = {
    "lock": {"lock", "unlock"},
    "alarm_control_panel": {"alarm_arm_home", "alarm_arm_away", "alarm_disarm"},
}
FIELDS = {
    "brightness_pct": (0, 100),
    "temperature": (5, 30),
    "volume_level": (0, 1),
    "color_temp_kelvin": (2000, 6500),
}


class NotAllowed(ValueError):
    pass


def services() -> dict[str, set[str]]:
    if os.environ.get("HUB_ALLOW_LOCKS") == "1":
        return SERVICES | SENSITIVE
    return SERVICES


def check(entity: str, service: str, data: dict) -> tuple[str, dict]:
    if not ENTITY.match(entity):
        raise NotAllowed("not an entity id")
    domain = entity.split(".", 1)[0]
    if service not in services().get(domain, ()):
        raise NotAllowed(f"{domain}.{service} is not allowed")
    clean: dict = {"entity_id": entity}
    for name, value in data.items():
        if name == "hvac_mode" and value in ("off", "heat", "cool", "auto"):
            clean[name] = value
            continue
        if name not in FIELDS:
            raise NotAllowed(f"unknown field {name}")
        low, high = FIELDS[name]
        if not isinstance(value, (int, float)) or not low <= value <= high:
            raise NotAllowed(f"{name} must be between {low} and {high}")
        clean[name] = value
    return domain, clean
