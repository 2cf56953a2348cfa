"""Numbers as JSON spells them, exactly, and what the beginning of a spelling leaves possible.

A ``Number`` is the key by which numbers are ordered, so that no exponent is ever expanded:
``1e999999999`` is a few bytes.  A prefix such as ``12`` may go on to any power of ten of
12.something, since an exponent may follow; what it cannot become is a number with other
leading digits.  That is how ``15`` dies under ``minimum: 20, maximum: 40``.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Final, NamedTuple

__all__ = [
    "ONE", "ZERO", "Number", "Range", "Spelling",
    "common_multiple", "multiple", "multiples_near", "number_of", "spelled", "spelling",
]  # fmt: skip

COMPLEMENT: Final = str.maketrans("0123456789", "9876543210")
PLACES: Final = 400  # of numbers with which it is calculated
BEHIND: Final = ":"  # sorts after the digits
PARTS: Final = re.compile(r"(-?)([0-9]*)(?:\.([0-9]*))?(?:[eE]([-+]?[0-9]*))?")


class Number(NamedTuple):
    """A number as something that compares as the number does."""

    sign: int
    magnitude: int  # sign times the place of the decimal point in front of the digits
    digits: str  # without zeros at either end; of negative numbers the nines' complement, and a colon

    @property
    def point(self) -> int:
        """The absolute value is 0.digits times ten to this power."""
        return self.sign * self.magnitude

    @property
    def significant(self) -> str:
        return self.digits if self.sign >= 0 else self.digits[:-1].translate(COMPLEMENT)

    @property
    def exponent(self) -> int:
        """The absolute value is an integer, ``significant``, times ten to this power."""
        return self.point - len(self.significant)

    @property
    def integral(self) -> bool:
        return self.exponent >= 0

    @property
    def small(self) -> bool:
        """Whether it can be calculated with in no time."""
        return abs(self.point) < PLACES and len(self.digits) < PLACES

    @property
    def fraction(self) -> Fraction:
        """The number itself; a small one."""
        value = Fraction(int(self.significant or "0")) * Fraction(10) ** self.exponent
        return self.sign * value

    @property
    def absolute(self) -> Number:
        return _number(False, self.significant, self.point)

    @property
    def opposite(self) -> Number:
        return _number(self.sign > 0, self.significant, self.point)

    def spelled_by(self, start: Spelling) -> bool:
        """Whether the number can be spelled with this beginning."""
        written, digits = start.digits.lstrip("0"), self.significant
        if self.sign and (start.whole or start.negative) and start.negative != (self.sign < 0):
            return False
        if not (
            digits.startswith(written)
            or (written.startswith(digits) and not written[len(digits) :].strip("0"))
        ):
            return False
        return start.exponent is None or Range(self, True, self).reachable(start)


ZERO: Final = Number(0, 0, "")
ONE: Final = Number(1, 1, "1")


def _number(negative: bool, digits: str, point: int) -> Number:
    stripped = digits.lstrip("0")
    point -= len(digits) - len(stripped)
    stripped = stripped.rstrip("0")
    if not stripped:
        return ZERO
    if negative:
        return Number(-1, -point, stripped.translate(COMPLEMENT) + BEHIND)
    return Number(1, point, stripped)


class Spelling(NamedTuple):
    """The beginning of a number, or all of it."""

    negative: bool
    whole: str
    fraction: str | None  # None: no decimal point yet
    exponent: str | None  # None: no "e" yet

    @property
    def digits(self) -> str:
        return self.whole + (self.fraction or "")

    @property
    def number(self) -> Number:
        """The number, if nothing follows."""
        return _number(self.negative, self.digits, len(self.whole) + int(self.exponent or 0))

    def scaled(self, point: int) -> Number:
        """The digits so far, with the decimal point somewhere else."""
        return _number(self.negative, self.digits.lstrip("0"), point)

    def rest_of(self, number: Number) -> str | None:
        """What makes this beginning the whole spelling of a number; ``None`` if nothing does."""
        if not self.whole or not number.spelled_by(self):
            return None
        missing = number.significant[len(self.digits.lstrip("0")) :]
        if self.exponent is not None:
            needed = f"{number.point - self._replace(exponent=None).number.point}"
            return needed[len(self.exponent) :] if needed.startswith(self.exponent) else None
        if self.fraction is None:
            more = f".{missing}" if missing else ""
        else:
            more = missing or ("" if self.fraction else "0")
        digits, whole = self.digits + more.lstrip("."), len(self.whole)
        exponent = number.point - _number(False, digits, whole).point
        return f"{more}e{exponent}" if exponent and number.sign else more

    @property
    def plain(self) -> bool:
        """Whether neither a fraction nor an exponent was written."""
        return self.fraction is None and self.exponent is None


def spelled(number: Number) -> str:
    """A number as people write it."""
    digits, point, sign = number.significant, number.point, "-" if number.sign < 0 else ""
    if not digits:
        return "0"
    if len(digits) <= point <= 20:
        return sign + digits.ljust(point, "0")
    if 0 < point < len(digits):
        return f"{sign}{digits[:point]}.{digits[point:]}"
    if -10 < point <= 0:
        return f"{sign}0.{'0' * -point}{digits}"
    return f"{sign}{digits}e{point - len(digits)}"


def spelling(text: str) -> Spelling:
    """The parts of a number or of its beginning."""
    match = PARTS.fullmatch(text)
    assert match, text
    sign, whole, fraction, exponent = match.groups()
    return Spelling(bool(sign), whole, fraction, exponent)


def number_of(value: int | float | Decimal) -> Number:
    """The number that stands in a schema.  Raises ``ValueError`` if it is none, as NaN."""
    return spelling(str(value)).number if PARTS.fullmatch(str(value)) else _refuse(value)


def _refuse(value: object) -> Number:
    raise ValueError(f"{value} is no number")


def multiple(number: Number, unit: Number) -> bool:
    """Whether a number is an integer times a positive unit."""
    if number.sign == 0:
        return True
    divisor, dividend = _integer(unit.significant), number.significant
    shift = (number.point - len(dividend)) - (unit.point - len(unit.significant))
    if shift < 0:  # the unit has more digits behind it: the dividend ends in no zero
        return -shift <= 4 * (len(dividend) + 1) and _integer(dividend) % (divisor * 10**-shift) == 0
    return _integer(dividend) % divisor * pow(10, shift, divisor) % divisor == 0


def common_multiple(units: Iterable[Number]) -> Number | None:
    """The least positive number that is an integer times each of some; ``None``: it is not easily seen."""
    units = [*units]
    if not all(unit.small for unit in units):
        return None
    places = max([0, *(-unit.exponent for unit in units)])
    factor = math.lcm(*(int(unit.fraction * 10**places) for unit in units))
    return spelling(f"{factor}e-{places}").number if factor < 10**PLACES else None


def times(factor: int, unit: Number) -> Number:
    """An integer times a number that is not long."""
    return spelling(f"{factor * unit.sign * _integer(unit.significant)}e{unit.exponent}").number


def multiples_near(number: Number, unit: Number, several: int) -> Iterator[Number]:
    """Integers times a positive unit, on either side of a number; none, if that takes long numbers."""
    shift = number.exponent - unit.exponent
    if shift > PLACES or max(len(number.digits), len(unit.digits)) > PLACES:
        return
    factor = 0
    if shift > -2 * PLACES:
        dividend = number.sign * _integer(number.significant) * 10 ** max(0, shift)
        factor = dividend // (_integer(unit.significant) * 10 ** max(0, -shift))
    for step in range(-several, several + 1):
        yield times(factor + step, unit)


def _integer(digits: str) -> int:
    """As ``int``, without its limit of digits."""
    value = 0
    for at in range(0, len(digits), 4000):
        chunk = digits[at : at + 4000]
        value = value * 10 ** len(chunk) + int(chunk)
    return value


class Range(NamedTuple):
    """The numbers that some bounds leave."""

    low: Number | None = None
    low_itself: bool = True  # whether ``low`` belongs to it
    high: Number | None = None
    high_itself: bool = True
    integral: bool = False
    plain: bool = False  # written without fraction and exponent; such numbers are integral

    def __contains__(self, number: object) -> bool:
        assert isinstance(number, Number)
        if self.low is not None and (number < self.low or (number == self.low and not self.low_itself)):
            return False
        if self.high is not None and (number > self.high or (number == self.high and not self.high_itself)):
            return False
        return number.integral or not self.integral

    def above(self, low: Number, itself: bool) -> Range:
        """What is left above a lower bound."""
        if self.low is None or low > self.low or (low == self.low and not itself):
            return self._replace(low=low, low_itself=itself)
        return self

    def below(self, high: Number, itself: bool) -> Range:
        """What is left below an upper bound."""
        if self.high is None or high < self.high or (high == self.high and not itself):
            return self._replace(high=high, high_itself=itself)
        return self

    @property
    def empty(self) -> bool:
        """Whether the bounds exclude each other."""
        if self.low is None or self.high is None:
            return False
        return self.low > self.high or (self.low == self.high and not (self.low_itself and self.high_itself))

    def has_multiple(self, units: Iterable[Number]) -> bool:
        """Whether some number in the range is a multiple of all units; yes, where that is not easily seen."""
        found = self._factors([*units])
        return found is None or bool(found[0])

    def multiples(self, units: Iterable[Number], most: int) -> list[Number] | None:
        """All multiples of all units in the range; ``None``: they are more, or that is not easily seen."""
        found = self._factors([*units])
        if found is None or found[0].stop - found[0].start > most:
            return None
        factors, unit = found
        return [times(factor, unit) for factor in factors]

    def _factors(self, units: list[Number]) -> tuple[range, Number] | None:
        """Integers, and the number that times each of them is a multiple; ``None``: not easily seen."""
        bounds = [bound for bound in (self.low, self.high) if bound is not None]
        units = [*units, ONE] if self.integral else units
        if len(bounds) < 2 or not units or not all(bound.small for bound in bounds):
            return None
        unit = common_multiple(units)
        if unit is None:
            return None
        low, high = (bound.fraction / unit.fraction for bound in bounds)
        first = math.ceil(low) if self.low_itself else math.floor(low) + 1
        last = math.floor(high) if self.high_itself else math.ceil(high) - 1
        return range(first, last + 1), unit

    def mirrored(self) -> Range:
        """The range of the opposite numbers."""
        low = None if self.high is None else self.high.opposite
        high = None if self.low is None else self.low.opposite
        return self._replace(low=low, low_itself=self.high_itself, high=high, high_itself=self.low_itself)

    def reachable(self, start: Spelling) -> bool:
        """Whether some number in the range can be spelled with this beginning.

        Never says no wrongly.  Wrong yeses are left for open ends that no digits come close to.
        """
        if self.empty or (self.plain and not start.plain):
            return False
        if start.exponent is not None:
            return _exponent_fits(start, self)
        if start.negative:
            return self.mirrored()._reaches(start)
        return self._reaches(start) or (not start.whole and self.mirrored()._reaches(start))

    def _reaches(self, start: Spelling) -> bool:
        """As ``reachable``, of an absolute value that has no exponent yet."""
        digits = start.digits.lstrip("0")
        if not digits and ZERO in self:
            return True
        if self.high is not None and self.high.sign <= 0:
            return False
        if not digits and (not self.integral or (self.plain and start.whole)):
            return not self.integral
        if self.high is None:
            return True
        most = self.high.point
        least = self.low.point if self.low is not None and self.low.sign > 0 else most - 2
        if self.plain:
            least = max(least, len(digits))
        elif self.integral:
            least = max(least, 1)
        enough = least + 2 if not self.integral else max(least, len(digits)) + 2
        return any(self._holds_between(digits, place) for place in range(least, min(most, enough) + 1))

    def _holds_between(self, digits: str, place: int) -> bool:
        """Whether the range has a number that begins with these digits and has its point at this place."""
        if self.integral:
            if place < len(digits) and digits[place:].strip("0"):
                return False
            first = _number(False, digits, place)
            last = (
                first
                if place <= len(digits)
                else _number(False, digits + "9" * min(place - len(digits), 400), place)
            )
            return self._overlaps(first, last)
        return self._overlaps(_number(False, digits, place), _number(False, digits + "9" * 400, place))

    def _overlaps(self, first: Number, last: Number) -> bool:
        if self.low is not None and (last < self.low or (last == self.low and not self.low_itself)):
            return False
        return not (
            self.high is not None and (first > self.high or (first == self.high and (not self.high_itself)))
        )


def _exponent_fits(start: Spelling, wanted: Range) -> bool:
    """Whether some exponent with this beginning makes a number of the range."""
    assert start.exponent is not None
    mantissa = start._replace(exponent=None).number
    if mantissa.sign == 0:
        return ZERO in wanted
    return any(
        _number(mantissa.sign < 0, mantissa.significant, mantissa.point + exponent) in wanted
        for exponent in _exponents(start.exponent, mantissa, wanted)
    )


def _exponents(beginning: str, mantissa: Number, wanted: Range) -> Iterable[int]:
    """Exponents with this beginning, enough of them to tell whether any suits."""
    sign = beginning[:1] if beginning[:1] in ("+", "-") else ""
    digits = beginning[len(sign) :].lstrip("0")
    ends = [bound.point - mantissa.point for bound in (wanted.low, wanted.high) if bound is not None]
    near = {end + step for end in ends for step in (-1, 0, 1)} | {
        len(mantissa.significant) - mantissa.point,
        0,
    }
    far = max(map(abs, near)) + 1
    longest = len(str(far)) + 1
    for candidate in sorted(near | {far, -far}):
        written = str(abs(candidate)) if candidate else ""
        if (candidate < 0) != (sign == "-") and candidate and (sign or beginning):
            continue
        if written.startswith(digits):
            yield candidate
    for length in range(max(1, longest - len(digits) + 1)):  # all longer ones lie alike: far out
        if digits:
            value = int(digits + "0" * length)
            yield -value if sign == "-" else value
            value = int(digits + "9" * length)
            yield -value if sign == "-" else value
