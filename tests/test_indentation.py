"""A page without its indentation is the page it was."""

from __future__ import annotations

import pytest
from generator.indentation import without_indentation

PAGE = """\
<!doctype html>
<html>
  <body>

    <p>One
       two <b>three</b>
    <pre class="a"><code>
  if x:
      y
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
  if x:
      y
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
    assert without_indentation(PAGE) == WITHOUT
    assert without_indentation(WITHOUT) == WITHOUT


@pytest.mark.parametrize(
    "page", ["", "x", "<pre>", "<pre>\n  x", "\n  x<pre>\n  y</pre>"]
)
def test_parts_of_pages(page: str) -> None:
    assert without_indentation(page).split() == page.split()
