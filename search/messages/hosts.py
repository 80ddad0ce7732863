"""Hosts that say nothing of what a message is about, and endings of bare domains."""

# ruff: noqa: SIM905

# Hand-made: networks, shorteners, form and file hosts, archives, the press and checkers
# that Indonesian messages link to. Their pages are compared, their hosts are not.
SHARED_HOSTS = frozenset(
    """
    facebook.com instagram.com threads.net threads.com x.com tiktok.com youtube.com
    whatsapp.com wa.me t.me telegram.org line.me snackvideo.com helo-app.com
    pinterest.com linkedin.com reddit.com quora.com discord.gg discord.com
    bit.ly s.id tinyurl.com t.co cutt.ly rb.gy is.gd goo.gl shorturl.at ow.ly
    lnk.bio linktr.ee lynk.id linkr.bio heylink.me
    google.com google.co.id forms.gle bing.com yahoo.com docs.google.com
    drive.google.com dropbox.com mediafire.com yandex.com jotform.com typeform.com
    blogspot.com wordpress.com medium.com kompasiana.com weebly.com wixsite.com
    vercel.app netlify.app github.io pages.dev web.app my.id biz.id web.id
    archive.org archive.is archive.ph archive.md archive.today archive.cob.web.id
    ghostarchive.org perma.cc screenshot.com
    wikipedia.org wikimedia.org
    shopee.co.id tokopedia.com lazada.co.id play.google.com apps.apple.com
    go.id antaranews.com antaranews.co.id kompas.com kompas.id kompas.tv detik.com
    tempo.co cnnindonesia.com cnbcindonesia.com liputan6.com tribunnews.com
    republika.co.id okezone.com sindonews.com suara.com merdeka.com viva.co.id
    jpnn.com idntimes.com kumparan.com tirto.id beritasatu.com metrotvnews.com
    medcom.id inews.id bbc.com reuters.com apnews.com afp.com cnn.com
    theguardian.com nytimes.com aljazeera.com
    turnbackhoax.id cekfakta.com mafindo.or.id snopes.com fullfact.org
    """.split()
)

# The endings that bare domains in Indonesian messages have: generic ones, cheap ones
# that scams buy, and nearby countries. An address with a scheme may end in anything.
TOP_LEVEL_DOMAINS = frozenset(
    """
    id com net org info biz co io me xyz top site online store shop club live vip
    icu cyou click link website space fun pw cc tk ml ga cf gq ws to tv app dev page
    web asia buzz monster rest bond sbs cfd lol pro one win bid loan work today news
    life world digital tech cloud host press agency support services money cash
    finance credit fund gift promo mobi name ly gl gd gle be gg bio my sg ph vn th
    us uk eu au cn jp kr in ru de fr nl example test invalid
    """.split()
)
