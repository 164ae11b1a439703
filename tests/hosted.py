"""Serves a site as its host does: compressed, and to be kept for ten minutes."""

from __future__ import annotations

import gzip
import http.server
import io
from http import HTTPStatus
from pathlib import Path
from typing import Any


class Hosted(http.server.SimpleHTTPRequestHandler):
    def send_head(self) -> io.BytesIO | None:
        file = Path(self.translate_path(self.path))
        if file.is_dir():
            file /= "index.html"
        if not file.is_file():
            self.send_error(HTTPStatus.NOT_FOUND)
            return None
        body = gzip.compress(file.read_bytes(), 6)
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        self.end_headers()
        return io.BytesIO(body)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""
