"""What a browser gets from the server: a page to try goals on, and the API's documentation. No outside request."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from simprover.templates import rendered

_METHODS: Final = ("get", "post", "put", "delete", "patch")


def pages(openapi: Callable[[], Mapping[str, Any]]) -> APIRouter:
    """The routes of the pages.

    Args:
        openapi: the schema of the application that they belong to.
    """
    router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)

    @router.get("/")
    def start() -> HTMLResponse:
        nonce = secrets.token_urlsafe(16)
        return _page("goal.html", (f"script-src 'nonce-{nonce}'", "connect-src 'self'", "img-src blob:"), nonce=nonce)

    @router.get("/docs")
    def documentation() -> HTMLResponse:
        schema = openapi()
        info = schema["info"]
        return _page("api.html", (), info=info, calls=list(_calls(schema)), records=_records(schema))

    return router


def _page(name: str, allowed: Sequence[str], **values: object) -> HTMLResponse:
    """A page with leave to load only what is allowed."""
    policy = ["default-src 'none'", "style-src 'unsafe-inline'", "base-uri 'none'", "form-action 'none'", *allowed]
    return HTMLResponse(rendered(name, **values), headers={"Content-Security-Policy": "; ".join(policy)})


def _calls(schema: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for path, methods in schema["paths"].items():
        for method in _METHODS:
            if method not in methods:
                continue
            call = methods[method]
            body = call.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
            answers = call["responses"].get("200", {}).get("content", {})
            yield {
                "method": method.upper(),
                "path": path,
                "text": call.get("description") or call.get("summary", ""),
                "parameters": [
                    {"name": p["name"], "place": p["in"], "required": p.get("required", False), **_value(p["schema"])}
                    for p in call.get("parameters", [])
                ],
                "body": None if body is None else _value(body)["type"],
                "answers": [(kind, _value(answer.get("schema", {}))["type"]) for kind, answer in answers.items()],
            }


def _records(schema: Mapping[str, Any]) -> list[dict[str, Any]]:
    found = []
    for name, record in sorted(schema.get("components", {}).get("schemas", {}).items()):
        required = record.get("required", [])
        fields = [{"name": n, "required": n in required, **_value(v)} for n, v in record.get("properties", {}).items()]
        found.append({"name": name, "text": record.get("description", ""), "fields": fields, **_value(record)})
    return found


def _value(schema: Mapping[str, Any]) -> dict[str, str]:
    """A schema's type in words, its limits and what is said about it."""
    limits = [f"{k} {schema[k]}" for k in ("minimum", "exclusiveMinimum", "maximum", "maxLength") if k in schema]
    if schema.get("default") is not None:
        limits.append(f"default {schema['default']}")
    return {"type": _type(schema), "limits": ", ".join(limits), "description": schema.get("description", "")}


def _type(schema: Mapping[str, Any]) -> str:
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    if "enum" in schema or "const" in schema:
        return " | ".join(map(repr, schema.get("enum", [schema.get("const")])))
    parts = schema.get("anyOf") or schema.get("oneOf")
    if parts:
        return " | ".join(map(_type, parts))
    if schema.get("type") == "array":
        return f"list of {_type(schema.get('items', {}))}"
    more = schema.get("additionalProperties")
    if schema.get("type") == "object" and isinstance(more, dict):
        return f"object of {_type(more)}"
    return str(schema.get("type", "anything"))
