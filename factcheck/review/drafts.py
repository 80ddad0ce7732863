"""A check as it would be published next, with what its judges said of these words."""

from django.utils.functional import cached_property

from factcheck.models import FactCheckPage, OutsideReview, PublishedVersion, VerdictVote
from factcheck.review.conflicts import cosign_answers
from factcheck.review.selectors import was_approved_by_second_editor
from factcheck.review.voting import deciding_votes
from factcheck.review.words import words_digest
from factcheck.versions.content import Content, content_of
from home.models import AgencyPage

Decision = OutsideReview.Decision


class Draft:
    """What the rules of the gate ask about; each answer is read once."""

    def __init__(self, page: FactCheckPage) -> None:
        self.page = page

    @cached_property
    def words(self) -> str:
        """The fingerprint of what is judged."""
        return words_digest(self.page)

    @cached_property
    def original(self) -> FactCheckPage | None:
        """The live check of the same claim and verdict that this one translates."""
        return (
            FactCheckPage.objects.live()
            .filter(
                translation_key=self.page.translation_key,
                pk__lt=self.page.pk,
                claim=self.page.claim_id,
                verdict=self.page.verdict,
            )
            .select_related("cosigned_by")
            .order_by("pk")
            .first()
        )

    @cached_property
    def is_seen_by_second_editor(self) -> bool:
        """Whether a second editor approved exactly these words."""
        return was_approved_by_second_editor(self.page, words=self.words)

    @cached_property
    def votes(self) -> list[VerdictVote]:
        """The votes by which a panel agreed to exactly these words."""
        return deciding_votes(self.page, words=self.words)

    @cached_property
    def cosign_answers(self) -> list[OutsideReview]:
        """The last answer of each other agency to exactly these words."""
        return cosign_answers(self.page, words=self.words)

    @property
    def cosigner(self) -> AgencyPage | None:
        """The other agency that signed, here or under the check this one translates."""
        for answer in self.cosign_answers:
            if answer.decision == Decision.ACCEPTED:
                return answer.agency
        return self.original.cosigned_by if self.original else None

    @property
    def refusing_cosigners(self) -> list[AgencyPage]:
        """The agencies that refused to sign."""
        return [
            answer.agency
            for answer in self.cosign_answers
            if answer.decision == Decision.REJECTED and answer.agency
        ]

    @cached_property
    def rejecting_experts(self) -> list[OutsideReview]:
        """Each expert's last answer to exactly these words that rejects them."""
        answers = self.page.outside_reviews.filter(
            kind=OutsideReview.Kind.EXPERT,
            decided_at__isnull=False,
            is_revoked=False,
            content_digest=self.words,
        )
        last = {str(each): each for each in answers.order_by("decided_at", "pk")}
        return [each for each in last.values() if each.decision == Decision.REJECTED]

    @cached_property
    def published(self) -> Content:
        """What readers of the last published version read; empty when none did."""
        return last_published(self.page)


def last_published(page: FactCheckPage) -> Content:
    """Return what readers of the last published version read; empty when none did."""
    version = PublishedVersion.objects.filter(page=page.pk).first()
    if version is not None:
        kept: Content = version.content
        return kept
    live = FactCheckPage.objects.live().filter(pk=page.pk).first()
    return content_of(live) if live else {}
