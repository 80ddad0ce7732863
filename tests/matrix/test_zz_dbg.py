from collections import Counter
from tests.matrix.test_isolation import *
def test_dbg(world):
    import time
    for name in ("merah everything","merah reviewer"):
        v = visitor_for(name, world=world)
        cnt=Counter(); cpu=Counter()
        orig=v.ask
        def ask(route,address,**k):
            t=time.process_time(); s=orig(route,address,**k); cnt[route.name]+=1; cpu[route.name]+=time.process_time()-t; return s
        v.ask=ask
        ask_everything(v, about=with_pages(v.foreign, VISITORS[name]), thoroughly=VISITORS[name] is not ONE)
        print(name, sum(cnt.values()), sum(cpu.values()))
        print(cnt.most_common(12)); print([(k,round(x,2),cnt[k]) for k,x in cpu.most_common(25)])
