"""How often garbage is looked for."""

import gc
from collections.abc import Iterator

import pytest

from dgfill.filling.garbage import NEW_OBJECTS, rare_searches


@pytest.fixture(autouse=True)
def thresholds() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)


@pytest.mark.parametrize(
    ("before", "meanwhile"), [(700, NEW_OBJECTS), (2 * NEW_OBJECTS, 2 * NEW_OBJECTS), (0, 0)]
)
def test_searches_are_rare_for_a_while(before: int, meanwhile: int) -> None:
    gc.set_threshold(before, 7, 9)
    with pytest.raises(KeyError), rare_searches():
        assert gc.get_threshold()[0] == meanwhile
        raise KeyError
    assert gc.get_threshold()[0] == before


def test_a_fill_has_them() -> None:
    from dgfill.document import parse
    from dgfill.filling import Options, fill_document

    seen = []
    fill_document(
        parse(b"{? int ?}", language="json"),
        Options(model="random"),
        on_event=lambda _: seen.append(gc.get_threshold()[0]),
    )
    assert {*seen} == {NEW_OBJECTS}
