"""Turns the snippets into pages: snippet file, parsed snippet, recorded run, page."""
