from math import acos, atan2, cos, degrees, radians, sin


def miles(a, b) -> float:
    la, lb, d = radians(a[0]), radians(b[0]), radians(b[1] - a[1])
    return degrees(acos(min(1.0, sin(la) * sin(lb) + cos(la) * cos(lb) * cos(d)))) * 60


def course(a, b) -> float:
    la, lb, d = radians(a[0]), radians(b[0]), radians(b[1] - a[1])
    return degrees(atan2(sin(d) * cos(lb), cos(la) * sin(lb) - sin(la) * cos(lb) * cos(d))) % 360
