"""A denoising run as a picture and as a page."""

import re
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest
from rich.text import Text

from dgfill.report.record import MOST_FRAMES, MOST_LINES, WIDTH, Recording

from .test_terminal import Event

HOSTILE = "</text><script>alert(1)</script>&amp;]]>\x00\x1b[31m\ufffe\"'\r"
SVG = "{http://www.w3.org/2000/svg}"


def recorded(*events, path="a.py"):
    recording = Recording(path)
    for event in events:
        recording(event)
    return recording


def event(text, step=1, total=3):
    return Event([b"x = ", text.encode(), b"\n# end"], [True, False, True], [False, True, False], step, total)


class Page(HTMLParser):
    """The elements of a page, and its texts by the element around them."""

    def __init__(self, text):
        super().__init__()
        self.open, self.elements, self.texts = [], [], {}
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        outer = next((tag for tag in reversed(self.open) if tag != "span"), "")
        self.texts[outer] = self.texts.get(outer, "") + data


def test_a_picture_has_a_frame_for_each_step_and_the_diff():
    file = recorded(event("1"), event("12", 2), event("7", 1)).file(".svg", Text("-old\n+new\n"))
    root = ElementTree.fromstring(file)
    frames = [group for group in root if group.tag == f"{SVG}g"]
    assert [group.get("class") for group in frames] == ["frame"] * 3 + ["last"]
    assert [group.get("style") for group in frames[:3]] == [
        "animation-delay:0s",
        "animation-delay:0.25s",
        "animation-delay:0.5s",
    ]
    assert [["".join(text.itertext()) for text in group] for group in frames] == [
        ["a.py  canvas 1  step 1 of 3", "x = 1", "# end"],
        ["a.py  canvas 1  step 2 of 3", "x = 12", "# end"],
        ["a.py  canvas 2  step 1 of 3", "x = 7", "# end"],
        ["a.py", "-old", "+new"],
    ]
    assert "frame 6.75s step-end infinite" in file
    assert "@keyframes frame { 0% { visibility: visible } 3.704% { visibility: hidden } }" in file
    assert "@keyframes last { 0% { visibility: hidden } 11.11% { visibility: visible } }" in file


def test_a_page_has_the_diff_and_a_fold_for_each_step():
    found = Page(recorded(event("1"), event("12", 2)).file(".html", Text("-old\n+new\n")))
    assert not found.open
    assert found.texts["h1"] == "a.py"
    assert found.texts["summary"] == "a.py  canvas 1  step 1 of 3a.py  canvas 1  step 2 of 3"
    assert found.texts["pre"] == "-old\n+newx = 1\n# endx = 12\n# end"
    assert [attributes for tag, attributes in found.elements if tag == "details"] == [{"name": "step"}] * 2


@pytest.mark.parametrize("ending", [".svg", ".html"])
def test_text_stays_text(ending):
    file = recorded(event(HOSTILE), path=f"{HOSTILE}.py").file(ending, Text(HOSTILE))
    assert not re.search("[\x00-\x08\x0b-\x1f\ufffe]", file)
    if ending == ".svg":
        tags = {element.tag.removeprefix(SVG) for element in ElementTree.fromstring(file).iter()}
        assert tags == {"svg", "title", "style", "rect", "g", "text", "tspan"}
    else:
        assert {tag for tag, _ in Page(file).elements}.isdisjoint({"script", "text"})
    assert "http" not in file.replace("http://www.w3.org/2000/svg", "")


def test_the_styles_of_a_terminal_are_classes():
    diff = (
        Text().append("a", "bold red").append("b", "dim").append("c", "reverse red").append("d", "bold red")
    )
    file = recorded().file(".svg", diff)
    red, dim, reverse = (re.search(f'<tspan class="(s\\d+)">{c}</tspan>', file)[1] for c in "abc")
    assert f".{red} {{ fill: #cc555a; font-weight: bold }}" in file
    assert f".{dim} {{ opacity: 0.6 }}" in file
    assert f".{reverse} {{ fill: #cc555a; text-decoration: underline overline }}" in file
    assert f'<tspan class="{red}">d</tspan>' in file


@pytest.mark.parametrize("ending", [".svg", ".html"])
def test_the_size_is_bounded(ending):
    long = Event([b"<&>\t" * 100 + b"\n"] * 300, [True] * 299 + [False], [True] * 300, 1, 1)
    recording = Recording("folder/" * 1000 + "a.py")
    for _ in range(10 * MOST_FRAMES):
        recording(long)
    file = recording.file(ending, Text("<&>" * 1000 + "\nx" * 1000))
    frames = file.count("</g>") - 1 if ending == ".svg" else file.count("<details")
    assert MOST_FRAMES / 2 <= frames <= MOST_FRAMES
    assert "… 941 more lines" in file
    assert len(file) < 6 * (MOST_FRAMES + 3) * (MOST_LINES + 3) * WIDTH


def test_a_run_without_steps_is_its_diff():
    assert "-old" in recorded().file(".svg", Text("-old"))
    assert recorded().file(".html", Text("-old")).count("<details") == 0
