"""Areas and perimeters of circles."""

import math


def area(radius: float) -> float:
    """Return the area of a circle."""
    return {? expr: pi times the radius squared ?}


def perimeter(radius: float) -> float:
    """Return the perimeter of a circle."""
    return 2 * math.pi * radius
