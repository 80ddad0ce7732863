"""The portal itself: agencies, standing pages, vocabulary, images, settings."""

from home.models.agencies import AgencyGroup, AgencyIndexPage, AgencyLevel, AgencyPage
from home.models.base import ContentPage, PortalPage
from home.models.clicks import LinkClicks
from home.models.images import CustomImage, CustomRendition
from home.models.portal import HomePage, StandardPage
from home.models.settings import PortalSettings
from home.models.vocabulary import Audience, LifeEvent, Region, Topic
from home.models.workflows import IndependentApprovalTask

__all__ = [
    "AgencyGroup",
    "AgencyIndexPage",
    "AgencyLevel",
    "AgencyPage",
    "Audience",
    "ContentPage",
    "CustomImage",
    "CustomRendition",
    "HomePage",
    "IndependentApprovalTask",
    "LifeEvent",
    "LinkClicks",
    "PortalPage",
    "PortalSettings",
    "Region",
    "StandardPage",
    "Topic",
]
