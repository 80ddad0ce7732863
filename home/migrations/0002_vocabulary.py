"""The topics and provinces that every portal starts with."""

from typing import Any

from django.db import migrations

# The first thirteen are the topics of the ministry's yearly count of hoaxes.
TOPICS = (
    ("penipuan", "Penipuan", "Scams"),
    ("politik", "Politik", "Politics"),
    ("pemerintahan", "Pemerintahan", "Government"),
    ("kesehatan", "Kesehatan", "Health"),
    ("kebencanaan", "Kebencanaan", "Disasters"),
    ("internasional", "Internasional", "International"),
    ("pencemaran-nama-baik", "Pencemaran nama baik", "Defamation"),
    ("perdagangan", "Perdagangan", "Trade"),
    ("kejahatan", "Kejahatan", "Crime"),
    ("keagamaan", "Keagamaan", "Religion"),
    ("pendidikan", "Pendidikan", "Education"),
    ("mitos", "Mitos", "Myths"),
    ("lain-lain", "Lain-lain", "Other"),
    ("bantuan-sosial", "Bantuan sosial", "Social assistance"),
    ("pertanian", "Pertanian", "Farming"),
    ("pekerjaan", "Pekerjaan", "Work"),
    ("usaha-kecil", "Usaha kecil", "Small business"),
    ("perumahan", "Perumahan", "Housing"),
    ("transportasi", "Transportasi", "Transport"),
    ("lingkungan", "Lingkungan", "Environment"),
    ("keuangan", "Keuangan", "Finance"),
    ("teknologi", "Teknologi", "Technology"),
    ("administrasi-kependudukan", "Administrasi kependudukan", "Civil registry"),
)

# Codes of the Ministry of Home Affairs.
PROVINCES = (
    ("11", "Aceh"),
    ("12", "Sumatera Utara"),
    ("13", "Sumatera Barat"),
    ("14", "Riau"),
    ("15", "Jambi"),
    ("16", "Sumatera Selatan"),
    ("17", "Bengkulu"),
    ("18", "Lampung"),
    ("19", "Kepulauan Bangka Belitung"),
    ("21", "Kepulauan Riau"),
    ("31", "DKI Jakarta"),
    ("32", "Jawa Barat"),
    ("33", "Jawa Tengah"),
    ("34", "DI Yogyakarta"),
    ("35", "Jawa Timur"),
    ("36", "Banten"),
    ("51", "Bali"),
    ("52", "Nusa Tenggara Barat"),
    ("53", "Nusa Tenggara Timur"),
    ("61", "Kalimantan Barat"),
    ("62", "Kalimantan Tengah"),
    ("63", "Kalimantan Selatan"),
    ("64", "Kalimantan Timur"),
    ("65", "Kalimantan Utara"),
    ("71", "Sulawesi Utara"),
    ("72", "Sulawesi Tengah"),
    ("73", "Sulawesi Selatan"),
    ("74", "Sulawesi Tenggara"),
    ("75", "Gorontalo"),
    ("76", "Sulawesi Barat"),
    ("81", "Maluku"),
    ("82", "Maluku Utara"),
    ("91", "Papua"),
    ("92", "Papua Barat"),
    ("93", "Papua Selatan"),
    ("94", "Papua Tengah"),
    ("95", "Papua Pegunungan"),
    ("96", "Papua Barat Daya"),
)


def add_vocabulary(apps: Any, schema_editor: Any) -> None:
    """Add what is missing; leave what an administrator changed."""
    topic_model = apps.get_model("home", "Topic")
    region_model = apps.get_model("home", "Region")
    for slug, name, name_en in TOPICS:
        topic_model.objects.get_or_create(
            slug=slug, defaults={"name": name, "name_en": name_en}
        )
    for code, name in PROVINCES:
        region_model.objects.get_or_create(
            code=code, defaults={"name": name, "kind": "provinsi"}
        )


class Migration(migrations.Migration):
    dependencies = [("home", "0001_initial")]

    operations = [migrations.RunPython(add_vocabulary, migrations.RunPython.noop)]
