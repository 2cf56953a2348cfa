"""Fields of a request."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dgfill.errors import DgfillError
from dgfill.server.chat import read_chat
from dgfill.server.completions import read_completion
from dgfill.server.fields import BadRequest, Fields, read_body
from dgfill.server.infill import read_infill
from dgfill.server.native import read_fill

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)
NAMES = st.sampled_from(
    """input_prefix input_suffix input_extra prompt suffix n n_predict n_indent n_cmpl stop seed stream
    grammar json_schema response_fields t_max_predict_ms messages response_format stream_options text path
    language markers holes schema steps max_tokens filename model version documents""".split()  # noqa: SIM905
)
READERS = [read_infill, lambda body: read_completion(body, is_chat=False), read_chat, read_fill]


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.dictionaries(NAMES, JSON), st.sampled_from(READERS))
def test_whatever_is_sent_is_read_or_refused(values, read):
    body = read_body(json.dumps(values).encode())
    try:
        read(body)
    except DgfillError as error:
        assert error.message


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b"1", b"\xff", b"[" * 100_000, b'{"a":' * 50_000, b"9" * 5000]
)
def test_what_is_no_object_is_refused(data):
    with pytest.raises(BadRequest, match="JSON"):
        read_body(data)


def test_a_lone_surrogate_is_no_text():
    with pytest.raises(BadRequest, match="surrogate"):
        read_body(rb'{"a": "\ud800"}').text("a")


def test_null_is_as_if_missing():
    fields = Fields({"a": None})
    assert fields.text("a", "x") == "x" and fields.integer("a", 3, 0) == 3 and fields.flag("a") is False
    assert not fields.has("a") and fields.texts("a") == () and fields.object("a") is None


def test_a_whole_number_may_be_written_as_a_fraction():
    assert Fields({"a": 3.0}).integer("a", 0, 0) == 3
    for wrong in (3.5, True, "3", float("nan"), float("inf"), -1, 1 << 40):
        with pytest.raises(BadRequest, match="integer"):
            Fields({"a": wrong}).integer("a", 0, 0)
