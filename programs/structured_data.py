"""schema.org GovernmentService: https://schema.org/GovernmentService."""

from typing import TYPE_CHECKING, Any

from home.models.base import plain_text

if TYPE_CHECKING:
    from programs.models import ProgramPage


def government_service(program: "ProgramPage") -> dict[str, Any]:
    """Return the program as JSON-LD; keys without a value are left out."""
    described: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "GovernmentService",
        "@id": f"{program.full_url}#program",
        "name": program.title,
        "description": program.summary,
        "url": program.full_url,
        "inLanguage": program.locale.language_code,
        "serviceType": ", ".join(topic.label for topic in program.topics.all()),
        "audience": [
            {"@type": "Audience", "audienceType": label}
            for label in program._meta.get_field("audiences").labels(program.audiences)
        ],
        "areaServed": [
            {"@type": "AdministrativeArea", "name": region.name}
            for region in program.regions.all()
        ]
        or {"@type": "Country", "name": "Indonesia"},
        "serviceOperator": program.agency.as_organization() if program.agency else None,
        "availableChannel": [
            {
                "@type": "ServiceChannel",
                "name": block.value["label"],
                **_channel_address(block.value["kind"], block.value["address"]),
            }
            for block in program.official_channels
        ],
        "offers": {"@type": "Offer", "description": str(program.cost)},
        "mainEntity": _questions(program),
    }
    return {key: value for key, value in described.items() if value}


def _channel_address(kind: str, address: str) -> dict[str, Any]:
    if address.startswith(("https://", "http://")):
        return {"serviceUrl": address}
    if kind in {"telepon", "whatsapp"}:
        return {"servicePhone": {"@type": "ContactPoint", "telephone": address}}
    if kind == "kantor":
        return {"serviceLocation": {"@type": "Place", "address": address}}
    return {"description": address}


def _questions(program: "ProgramPage") -> dict[str, Any] | None:
    questions = [
        {
            "@type": "Question",
            "name": block.value["question"],
            "acceptedAnswer": {
                "@type": "Answer",
                "text": plain_text(block.value["answer"]),
            },
        }
        for block in program.questions
    ]
    return {"@type": "FAQPage", "mainEntity": questions} if questions else None
