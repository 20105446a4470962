"""The pages that a person opens: self-contained HTML, nothing loaded from anywhere, everything hostile escaped."""

from __future__ import annotations

from jinja2 import Environment, PackageLoader, StrictUndefined


def rendered(name: str, **values: object) -> str:
    """A page of the folder ``pages`` with its values filled in."""
    environment = Environment(
        loader=PackageLoader("simprover", "pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(name).render(**values)
