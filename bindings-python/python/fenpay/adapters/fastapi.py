"""Notices as an endpoint of FastAPI, which is Starlette's."""

from __future__ import annotations

from .starlette import notices

__all__ = ["notices"]
