"""A page without what nobody sees is the page it was."""

from __future__ import annotations

import pytest
from generator.unseen import without_unseen

PAGE = """\
<!doctype html>
<html>
  <body>

    <p>One
       two <b>three</b>
    <pre class="a"><code>
  <span class="k">if</span> <span class="n">x</span><span class="p">:</span>
      <span class="hll"><span class="n">y</span></span>
</code></pre>
    <textarea>
   z</textarea>  <script>
    const a = `
      b`;
  </script>
    <preview>
      here</preview>
  </body>
</html>
"""

WITHOUT = """\
<!doctype html>
<html>
<body>
<p>One
two <b>three</b>
<pre class="a"><code>
  <span class="k">if</span> x:
      <span class="hll">y</span>
</code></pre>
<textarea>
   z</textarea>  <script>
    const a = `
      b`;
  </script>
<preview>
here</preview>
</body>
</html>
"""


def test_only_what_nobody_sees_goes() -> None:
    assert without_unseen(PAGE) == WITHOUT
    assert without_unseen(WITHOUT) == WITHOUT


@pytest.mark.parametrize(
    "page", ["", "x", "<pre>", "<pre>\n  x", "\n  x<pre>\n  y</pre>"]
)
def test_parts_of_pages(page: str) -> None:
    assert without_unseen(page).split() == page.split()
