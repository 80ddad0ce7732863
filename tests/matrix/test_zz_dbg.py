import pytest
from tests.matrix.test_isolation import *
from tests.matrix import test_isolation as t
def test_dbg(world):
    r = world.tenants["merah"].objects["revision"]
    print(r.pk, r.object_id, r.base_content_type, world.tenants["merah"].pages["draft"].pk)
    from wagtail.models import Revision
    print(Revision.objects.filter(pk=r.pk).values("object_id","base_content_type__model"))
    v = visitor_for("merah publisher", world=world)
    ask_everything(v, about=with_pages(v.own, FEW), thoroughly=False)
    for l in v.leaks: print(l)
    v = visitor_for("badge_officer", world=world)
    ask_everything(v, about=with_pages(v.foreign, FEW), thoroughly=False)
    for l in v.leaks: print(l)
