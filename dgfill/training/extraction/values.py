"""Values to extract: a JSON value, and how a text writes it.

Most strings are made of syllables, so that they can only be copied and not remembered.
"""

from __future__ import annotations

import random
import string
from collections.abc import Callable
from typing import Any

__all__ = ["KINDS", "WORDS", "Value", "coined", "listed", "person", "some_words", "words"]

Value = tuple[Any, str]


def words(text: str) -> list[str]:
    """The words of a text."""
    return text.split()


_ONSETS = words("b br c ch cl d dr f fl g gr h j k kr l m n p pl qu r s sh sk st t th tr v w z")
_VOWELS = words("a a e e i i o o u ai ea ie oa ou y")
_ENDS = words("n r l s t m nd rt x th ck sk ng")
_FIRST = words("""
Ada Ben Chloe Dario Elif Femi Grace Hana Ivan Jonas Kofi Lena Mira Noor Omar Priya Quentin Rosa Sven Tara
Uma Viktor Wanda Yusuf Zoe Maria James Linda Robert Aisha Chen Diego Emma Fatima Georg Hugo Ines Jakub Karin
Liam
""")
_LAST = words("""
Adler Brook Costa Diaz Endo Fischer Gupta Hall Ito Jensen Khan Lopez Meyer Novak Okafor Park Rossi Silva
Tanaka Usman Vogel Weber Young Ziegler Smith Johnson Brown Garcia Müller Dubois O'Neill Haddad Kowalski
Nguyen
""")
_PLACES = words("""
Berlin Cairo Delhi Dublin Lagos Lima Lisbon London Milan Osaka Oslo Rome Paris Madrid Vienna Zürich Toronto
Chicago Boston Seattle Denver Austin Nairobi Accra Seoul Tokyo Sydney Perth Quito Bergen Leeds Porto Ghent
Graz
""")
WORDS = words("""
account active adapter address agent alarm album amount anchor apple archive arrival article badge balance
basket battery beacon bicycle binding blanket blue border bottle bridge bronze bucket budget buffer cabin
cable camera candle canvas carbon card carrier castle channel chapter circuit class clock cloud coast color
copper corner cotton counter course cover crystal current curve cycle danger delivery demand desk device
diamond distance dock door dragon drive eagle early east edge engine entry event exit export factor falcon
farm feature field filter final fire flag flight flower folder forest frame fresh garden gate ginger glass
gold grade grand green grid group guard guest harbor harvest heavy hidden hill hotel house ice image inner
input iron island item ivory jacket journal kernel key kitchen label lake lamp large launch layer leader
leaf lemon lesson level light limit linen link list local lock logic lower machine magnet main maple marble
margin market master matrix meadow media memory mesh metal meter middle mirror mobile mode monitor morning
motor mountain music native needle network night noise north note ocean offer office olive orange orbit
order outer owner paint panel paper parcel partner path peak pearl pencil phase phone pilot pine pixel
planet plate pocket point polar pool port portal press primary print prize profile project pump purple
quality quarter queue quick quiet radio rain range rapid rate record region release remote report reserve
retry review ribbon ring river robot rocket roof room root rose round route royal ruby sail salt sample sand
scale scene screen season second secure sensor series session shadow shape shelf shell shield shift ship
signal silent silver single slot smart smooth snow socket soft solar sound source south space spare speed
spice spring square stable stage star state station steel stone storage storm stream street summer sun
supply surface switch system table target team temple tent test thread ticket tiger timber token tool tower
track trail transfer travel tree trigger truck tunnel union unit upper urban valley value vector velvet
vendor village violet vision voice volume wagon wall water wave west wheel white window winter wire wolf
wood worker yard yellow young zebra zone
""")
_MONTHS = words("""
January February March April May June July August September October November December
""")
_DAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
_JOBS = words("""
nurse teacher plumber architect baker chemist pilot translator accountant librarian electrician designer
surgeon carpenter journalist veterinarian photographer economist gardener mechanic dentist lawyer painter
chef
""")
_RANKS = ["", "", "", "senior ", "junior ", "assistant ", "chief ", "freelance ", "head ", "trainee "]
_COLOURS = words("""
red green blue black white yellow grey silver brown pink purple turquoise beige navy orange
""")
_SPEECH = words("""
English French German Spanish Italian Arabic Hindi Swahili Turkish Polish Korean Dutch Greek
""")
_DOMAINS = words("com org net io dev example.com example.org co.uk de fr app")


def coined(chance: random.Random) -> str:
    """A word that does not exist, capitalised."""
    syllables = [
        chance.choice(_ONSETS) + chance.choice(_VOWELS) for _ in range(chance.choice([1, 2, 2, 2, 3]))
    ]
    return ("".join(syllables) + chance.choice(["", *_ENDS])).capitalize()


def some_words(chance: random.Random, least: int, most: int) -> list[str]:
    """Words in lower case, now and then one that does not exist."""
    count = chance.randint(least, most)
    return [chance.choice(WORDS) if chance.random() < 0.8 else coined(chance).lower() for _ in range(count)]


def listed(chance: random.Random, words: list[str]) -> str:
    """``a, b and c``, or with commas alone."""
    if len(words) < 2 or chance.random() < 0.35:
        return ", ".join(words)
    comma = chance.choice(["", "", ","])
    return f"{', '.join(words[:-1])}{comma if len(words) > 2 else ''} and {words[-1]}"


def person(chance: random.Random) -> str:
    """A name of one to three parts."""
    first = chance.choice(_FIRST) if chance.random() < 0.5 else coined(chance)
    last = chance.choice(_LAST) if chance.random() < 0.4 else coined(chance)
    shape = chance.random()
    if shape < 0.15:
        return first
    if shape < 0.25:
        return f"{first} {chance.choice(string.ascii_uppercase)}. {last}"
    return f"{first} {last}-{coined(chance)}" if shape < 0.3 else f"{first} {last}"


def _one_of(choices: list[str]) -> Callable[[random.Random], str]:
    return lambda chance: chance.choice(choices)


def _place(chance: random.Random) -> str:
    if chance.random() < 0.4:
        return chance.choice(_PLACES)
    return chance.choice(["", "", "", "Port ", "New ", "San ", "Upper "]) + coined(chance)


def _company(chance: random.Random) -> str:
    name = coined(chance) if chance.random() < 0.6 else chance.choice(WORDS).capitalize()
    tail = [
        "",
        "",
        " Ltd",
        " Inc.",
        " GmbH",
        " & Co",
        " Labs",
        " Group",
        " Systems",
        f" {chance.choice(WORDS).capitalize()}",
    ]
    return name + chance.choice(tail)


def _product(chance: random.Random) -> str:
    name = coined(chance) if chance.random() < 0.5 else " ".join(some_words(chance, 1, 2)).title()
    return name + chance.choice(["", "", f" {chance.randint(2, 990)}", " Pro", " Mini", f" {coined(chance)}"])


def _thing(chance: random.Random) -> str:
    return " ".join(some_words(chance, 1, 2))


def _title(chance: random.Random) -> str:
    words = [word.capitalize() for word in some_words(chance, 1, 3)]
    return (
        chance.choice(["The ", "", "A ", ""])
        + " ".join(words)
        + chance.choice(["", "", f" of {coined(chance)}"])
    )


def _sentence(chance: random.Random) -> str:
    verb = chance.choice(
        ["cannot open", "loses", "does not show", "needs a new", "blocks", "has no", "breaks"]
    )
    what = f"{chance.choice(WORDS).capitalize()} {chance.choice(WORDS)}"
    return f"{what} {verb} {' '.join(some_words(chance, 1, 2))}"


def _street(chance: random.Random) -> str:
    name = coined(chance) if chance.random() < 0.6 else chance.choice(WORDS).capitalize()
    return f"{chance.randint(1, 299)} {name} {chance.choice(['Street', 'Road', 'Lane', 'Avenue', 'Way'])}"


def _slug(chance: random.Random) -> str:
    return chance.choice("-_-.").join(some_words(chance, 1, 3))


def _email(chance: random.Random) -> str:
    user = chance.choice([coined(chance).lower(), chance.choice(_FIRST).lower(), _slug(chance)])
    host = f"{coined(chance).lower()}.{chance.choice(_DOMAINS)}" if chance.random() < 0.8 else "example.com"
    return f"{user}{chance.choice(['', '', str(chance.randint(1, 99))])}@{host}"


def _url(chance: random.Random) -> str:
    host = f"{chance.choice(['', '', 'www.'])}{coined(chance).lower()}.{chance.choice(_DOMAINS)}"
    path = "".join(f"/{word}" for word in some_words(chance, 0, 2))
    return f"{chance.choice(['https', 'https', 'http'])}://{host}{path}"


def _version(chance: random.Random) -> str:
    number = ".".join(str(chance.randint(0, 24)) for _ in range(chance.choice([2, 3, 3])))
    return chance.choice(["", "", "", "v"]) + number + chance.choice(["", "", "", "-beta", "rc1"])


def _code(chance: random.Random) -> str:
    letters = "".join(chance.choices(string.ascii_uppercase, k=chance.randint(1, 4)))
    digits = "".join(chance.choices(string.digits, k=chance.randint(2, 6)))
    shape = chance.random()
    if shape < 0.6:
        return f"{letters}{chance.choice(['-', '-', '-', '', '/', '_'])}{digits}"
    return f"#{digits}" if shape < 0.7 else f"{letters}-{chance.randint(2019, 2026)}-{digits}"


def _hex(chance: random.Random) -> str:
    return "".join(chance.choices("0123456789abcdef", k=chance.choice([6, 7, 8, 12])))


def _phone(chance: random.Random) -> str:
    parts = [
        "".join(chance.choices(string.digits, k=chance.randint(2, 4))) for _ in range(chance.randint(2, 4))
    ]
    return chance.choice(["", f"+{chance.randint(1, 99)} "]) + chance.choice(" -").join(parts)


def _date(chance: random.Random) -> str:
    year, month, day = chance.randint(1950, 2030), chance.randint(1, 12), chance.randint(1, 28)
    name = chance.choice([_MONTHS[month - 1], _MONTHS[month - 1][:3]])
    iso = f"{year}-{month:02}-{day:02}"
    spoken = [
        f"{day} {name} {year}",
        f"{name} {day}, {year}",
        f"{day:02}.{month:02}.{year}",
        f"{month}/{day}/{year}",
        f"{name} {day}",
    ]
    return iso if chance.random() < 0.5 else chance.choice(spoken)


def _time(chance: random.Random) -> str:
    if chance.random() < 0.7:
        return f"{chance.randint(0, 23):02}:{chance.randint(0, 59):02}"
    return f"{chance.randint(1, 12)}{chance.choice([' ', ''])}{chance.choice(['am', 'pm'])}"


def _stamp(chance: random.Random) -> str:
    day = f"20{chance.randint(10, 29)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    time = ":".join(f"{chance.randint(0, most):02}" for most in (23, 59, 59))
    return day + chance.choice([" ", "T"]) + time + chance.choice(["", "Z"])


def _ip(chance: random.Random) -> str:
    return ".".join(str(chance.randint(1, 254)) for _ in range(4))


def _path(chance: random.Random) -> str:
    return (
        "/" + "/".join(some_words(chance, 1, 3)) + chance.choice(["", ".log", ".txt", ".csv", ".py", ".json"])
    )


def _duration(chance: random.Random) -> str:
    return (
        f"{chance.randint(2, 90)} {chance.choice(['minutes', 'hours', 'days', 'weeks', 'months', 'seconds'])}"
    )


def _job(chance: random.Random) -> str:
    return chance.choice(_RANKS) + chance.choice(_JOBS)


def _handle(chance: random.Random) -> str:
    return (
        chance.choice(["@", "", ""])
        + coined(chance).lower()
        + chance.choice(["", "_", ""])
        + str(chance.randint(1, 999))
    )


def _postcode(chance: random.Random) -> str:
    return chance.choice(
        [
            f"{chance.randint(10000, 99999)}",
            f"{chance.choice('ABCEHLNS')}{chance.randint(1, 9)} {chance.randint(1, 9)}XQ",
        ]
    )


def _text(make: Callable[[random.Random], str]) -> Callable[[random.Random], Value]:
    def value(chance: random.Random) -> Value:
        text = make(chance)
        return text, text

    return value


def _number(least: int, most: int, before: str = "", after: str = "") -> Callable[[random.Random], Value]:
    """A whole number with its unit, which stays in the text; ``|`` is between choices."""

    def value(chance: random.Random) -> Value:
        number = chance.randint(least, most)
        digits = f"{number:,}" if abs(number) > 9_999 and chance.random() < 0.3 else str(number)
        return number, chance.choice(before.split("|")) + digits + chance.choice(after.split("|"))

    return value


def _decimal(
    least: float, most: float, before: str = "", after: str = ""
) -> Callable[[random.Random], Value]:
    def value(chance: random.Random) -> Value:
        number = round(chance.uniform(least, most), chance.choice([1, 2, 2]))
        digits = f"{number:.2f}" if chance.random() < 0.15 else str(number)
        return number, chance.choice(before.split("|")) + digits + chance.choice(after.split("|"))

    return value


def _price(chance: random.Random) -> Value:
    before, after = chance.choice(
        [("$", ""), ("€", ""), ("", " EUR"), ("", " dollars"), ("USD ", ""), ("", " €"), ("£", "")]
    )
    make = (
        _number(1, 900, before, after)
        if chance.random() < 0.3
        else _decimal(0.5, 10 ** chance.randint(1, 4), before, after)
    )
    return make(chance)


def _list_of(make: Callable[[random.Random], str], least: int, most: int) -> Callable[[random.Random], Value]:
    def value(chance: random.Random) -> Value:
        items = [make(chance) for _ in range(chance.randint(least, most))]
        return items, listed(chance, items)

    return value


def _numbers(chance: random.Random) -> Value:
    numbers = [chance.randint(1, 10 ** chance.randint(1, 3)) for _ in range(chance.randint(2, 5))]
    return numbers, listed(chance, [str(number) for number in numbers])


KINDS: dict[str, Callable[[random.Random], Value]] = {
    **{
        make.__name__.strip("_"): _text(make)
        for make in (
            *(person, _place, _company, _product, _thing, _title, _sentence, _street, _slug, _email, _url),
            *(_version, _code, _hex, _phone, _date, _time, _stamp, _ip, _path, _duration, _job, _handle),
            _postcode,
        )
    },
    "coined": _text(coined),
    "colour": _text(_one_of(_COLOURS)),
    "language": _text(_one_of(_SPEECH)),
    "weekday": _text(_one_of(_DAYS)),
    "currency": _text(_one_of(words("EUR USD GBP CHF JPY SEK INR"))),
    "level": _text(_one_of(words("low medium high critical urgent minor major normal"))),
    "status": _text(
        _one_of(words("open closed pending shipped cancelled draft approved rejected delayed running"))
    ),
    "severity": _text(_one_of(words("DEBUG INFO WARNING ERROR CRITICAL"))),
    "age": _number(1, 99),
    "year": _number(1900, 2030),
    "count": _number(1, 300),
    "big": _number(1_000, 9_000_000),
    "port": _number(1024, 65_535),
    "degrees": _decimal(-30, 60, "", "|°C| degrees"),
    "percent": _number(0, 100, "", "%|%| percent"),
    "minutes": _number(1, 600, "", " minutes| min| seconds| hours| days|"),
    "size": _number(1, 5_000, "", " MB| GB| KB|"),
    "length": _decimal(0.5, 500, "", " m| cm| km| meters| mm"),
    "weight": _decimal(0.1, 900, "", " kg| g| kilograms| pounds"),
    "score": _decimal(0, 100),
    "price": _price,
    "tags": _list_of(_thing, 1, 4),
    "people": _list_of(person, 2, 3),
    "places": _list_of(_place, 2, 4),
    "languages": _list_of(_one_of(_SPEECH), 2, 3),
    "numbers": _numbers,
}
"""How values are made, by name."""
