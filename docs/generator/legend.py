"""The signs of the pictures, each with its meaning, for the page that explains them."""

from __future__ import annotations

from html import escape

from generator.texts import SignTexts

SIZE = 'width="46" height="20" aria-hidden="true"'
BAR = 'x="0" y="2" width="46" height="16"'
SHAPES = {
    "run": f'<rect class="run" {BAR}/>'
    '<text class="n" x="23" y="14" text-anchor="middle">3</text>',
    "wait": f'<rect class="wait" {BAR}/><text class="label" x="4" y="14">sleep</text>',
    "ready": '<line class="ready" x1="0" y1="10" x2="46" y2="10"/>',
    "create": '<line class="create" x1="23" y1="1" x2="23" y2="18"/>'
    '<use class="create" href="#tl-down" x="23" y="19"/>',
    "wake": '<line class="wake" x1="23" y1="2" x2="23" y2="19"/>'
    '<use class="wake" href="#tl-up" x="23" y="1"/>',
    "cancel": '<line class="cancel" x1="23" y1="1" x2="23" y2="18"/>'
    '<use class="cancel" href="#tl-down" x="23" y="19"/>',
    "hit": '<rect class="run hit" x="8" y="2" width="30" height="16"/>'
    '<text class="n" x="23" y="14" text-anchor="middle">4</text>',
    "never": '<rect class="hit" x="8" y="2" width="30" height="16"/>'
    '<text class="n dark" x="23" y="14" text-anchor="middle">2</text>',
    "result": '<use class="result" href="#tl-result" x="14" y="10"/>',
    "exception": '<use class="exception" href="#tl-exception" x="14" y="10"/>',
    "cancelled": '<use class="cancelled" href="#tl-cancelled" x="14" y="10"/>',
    "instant": '<rect class="now" x="8" y="0" width="30" height="14"/>'
    '<line class="axis" x1="0" y1="17" x2="46" y2="17"/>'
    '<rect class="tick" x="8" y="14" width="30" height="6"/>',
    "cut": '<line class="axis" x1="0" y1="10" x2="46" y2="10"/>'
    '<rect class="cut" x="20" y="0" width="5" height="20"/>',
    "stdout": '<line class="mark" x1="4" y1="3" x2="4" y2="17"/>'
    '<text class="stdout" x="9" y="14">done</text>',
}


def legend(texts: SignTexts) -> str:
    """A list of all signs, in HTML. Needs ``timeline.SIGNS`` on the page."""
    entries = [
        f"<dt><svg {SIZE}>{shape}</svg></dt><dd>{escape(getattr(texts, name))}</dd>"
        for name, shape in SHAPES.items()
    ]
    return "\n".join(['<dl class="timeline timeline-signs-list">', *entries, "</dl>"])
