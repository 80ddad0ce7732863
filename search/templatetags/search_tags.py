"""What lists of results need beyond their results."""

from django import template

from search import query_log

register = template.Library()


@register.simple_tag
def click_token(searched_id: int, page_id: int) -> str:
    """Return what the reader's browser sends back when the result is opened."""
    return query_log.click_token(searched_id, page_id)
