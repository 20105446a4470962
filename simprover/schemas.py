"""The JSON schemas of what SimProver writes for others to read, as in ``docs/certificate.schema.json``.

``python -m simprover.schemas > docs/certificate.schema.json`` writes them anew; a test tells when that is due.
"""

from __future__ import annotations

import json

from pydantic.json_schema import models_json_schema

from simprover.judging import Judgement
from simprover.lean import Certificate, FileCertificate


def certificate_schemas() -> str:
    """The schemas of certificates and judgements, as the text of one JSON document."""
    models = [(model, "serialization") for model in (Certificate, FileCertificate, Judgement)]
    _, schema = models_json_schema(models, title="SimProver certificates")  # type: ignore[arg-type]
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    print(certificate_schemas(), end="")
