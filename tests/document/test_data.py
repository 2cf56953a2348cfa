"""What texts in YAML and TOML say."""

from decimal import Decimal

import pytest

from dgfill.document.data import values_in

LAUGHS = "a0: &a0 [x]\n" + "".join(f"a{n + 1}: &a{n + 1} [{', '.join([f'*a{n}'] * 9)}]\n" for n in range(9))
MERGES = "a0: &a0 {x: 1}\n" + "".join(
    f"a{n + 1}: &a{n + 1} {{<<: [{', '.join([f'*a{n}'] * 9)}]}}\n" for n in range(9)
)


def test_toml_as_json_has_it():
    text = "a = 1\nb = 0.1\nc = 2020-01-01\nd = 07:30:00\n[e.f]\ng = 2020-01-01T00:00:00Z\n"
    assert values_in(text, "toml") == [
        {
            "a": 1,
            "b": Decimal("0.1"),
            "c": "2020-01-01",
            "d": "07:30:00",
            "e": {"f": {"g": "2020-01-01T00:00:00+00:00"}},
        }
    ]


@pytest.mark.parametrize(
    "text, value",
    [
        ("on: no", {"on": "no"}),
        ("[yes, True, ~, null, '']", ["yes", True, None, None, ""]),
        ("[012, 0o12, 0x1f, -3, 1:30]", [12, 10, 31, -3, "1:30"]),
        ("[0.1, 1e3, .5]", [Decimal("0.1"), Decimal(1000), Decimal("0.5")]),
        ("2020-01-01", "2020-01-01"),
        ("{1: a, true: b, ~: c}", {"1": "a", "true": "b", "~": "c"}),
        ("a: &x {k: 1, l: 2}\nb: {<<: *x, k: 3}", {"a": {"k": 1, "l": 2}, "b": {"k": 3, "l": 2}}),
        ("k: |\n  on\n", {"k": "on\n"}),
        (
            "a: &a {k: 1}\nb: &b {<<: *a, k: 2}\nc: {<<: [*b, *a]}",
            {"a": {"k": 1}, "b": {"k": 2}, "c": {"k": 2}},
        ),
    ],
)
def test_yaml_is_that_of_version_1_2(text, value):
    assert values_in(text, "yaml") == [value]


def test_merged_keys_do_not_add_up():
    (value,) = values_in(MERGES, "yaml")
    assert value == {f"a{n}": {"x": 1} for n in range(10)}


def test_yaml_in_several_documents():
    assert values_in("a: 1\n---\n[]\n", "yaml") == [{"a": 1}, []]


@pytest.mark.parametrize(
    "language, text, message",
    [
        ("yaml", "a: 1\nb: 2\na: 3\n", "a key twice"),
        ("yaml", "a: [\n", "line 2"),
        ("yaml", LAUGHS, "aliases counted"),
        ("yaml", "&a [*a]", "too deeply"),
        ("yaml", "[" * 3000, "too deeply"),
        ("yaml", "!!python/object/apply:os.system [true]", "could not determine a constructor"),
        ("yaml", "? [a]\n: b\n", "no scalar"),
        ("yaml", "a: .nan\n", "no number of JSON"),
        ("yaml", "!!binary aGk=", "nothing that JSON has"),
        ("toml", "a = 1\na = 2\n", "Cannot overwrite"),
        ("toml", "a = inf\n", "no number of JSON"),
        ("json", '{"a": 1, "a": 2}', "a key twice"),
    ],
)
def test_what_cannot_be_read(language, text, message):
    with pytest.raises(ValueError, match=message):
        values_in(text, language)
