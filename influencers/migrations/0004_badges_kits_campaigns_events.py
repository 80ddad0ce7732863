"""Applications, signed badges, kits as offered, campaigns, events, consent."""

import django.core.validators
import django.db.models.deletion
import django.db.models.functions.text
import django.utils.timezone
import influencers.models.applications
import influencers.models.privacy
import modelcluster.fields
import uuid
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('factcheck', '0002_desk'),
        ('home', '0003_link_clicks'),
        ('influencers', '0003_holder_networks'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        migrations.swappable_dependency(settings.WAGTAIL_PAGE_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Application',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('employment', models.CharField(choices=[('pns', 'PNS'), ('pppk', 'PPPK')], max_length=4, verbose_name='kepegawaian')),
                ('nip_digest', models.CharField(db_index=True, editable=False, max_length=64)),
                ('nip_tail', models.CharField(editable=False, max_length=3, verbose_name='tiga angka akhir NIP')),
                ('code', models.CharField(default=influencers.models.applications.new_profile_code, editable=False, max_length=9, verbose_name='kode profil')),
                ('state', models.CharField(choices=[('diajukan', 'Menunggu kepala humas'), ('diverifikasi', 'Menunggu petugas lencana'), ('terbit', 'Lencana terbit'), ('ditolak', 'Ditolak'), ('keberatan', 'Keberatan sedang ditinjau'), ('ditarik', 'Ditarik pemohon')], db_index=True, default='diajukan', max_length=12, verbose_name='status')),
                ('submitted_at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='diajukan')),
                ('verified_at', models.DateTimeField(blank=True, null=True, verbose_name='diverifikasi')),
                ('decided_at', models.DateTimeField(blank=True, null=True, verbose_name='diputuskan')),
                ('refusal_reason', models.TextField(blank=True, max_length=1000, verbose_name='alasan penolakan')),
                ('appeal', models.TextField(blank=True, max_length=2000, verbose_name='keberatan')),
                ('appealed_at', models.DateTimeField(blank=True, null=True, verbose_name='keberatan diajukan')),
            ],
            options={
                'verbose_name': 'permohonan lencana',
                'verbose_name_plural': 'permohonan lencana',
                'ordering': ['submitted_at', 'pk'],
            },
        ),
        migrations.CreateModel(
            name='ApplicationAccount',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('network', models.CharField(choices=[('x', 'X'), ('facebook', 'Facebook'), ('instagram', 'Instagram'), ('threads', 'Threads'), ('tiktok', 'TikTok')], max_length=20, verbose_name='jaringan')),
                ('handle', models.CharField(help_text='Tanpa @. Contoh: sahabat.humas.', max_length=60, validators=[django.core.validators.RegexValidator('\\A[A-Za-z0-9._-]+\\Z', 'Tulis nama akunnya saja, tanpa @ dan tanpa alamat situs.')], verbose_name='nama akun publik')),
                ('followers', models.PositiveIntegerField(verbose_name='pengikut atau teman')),
                ('counted_on', models.DateField(verbose_name='dihitung tanggal')),
                ('evidence', models.ImageField(blank=True, storage=influencers.models.applications.private_storage, upload_to='permohonan/%Y/%m', verbose_name='tangkapan layar')),
                ('binding', models.CharField(blank=True, choices=[('kode', 'Kode di profil'), ('rel-me', 'Tautan rel=me di profil')], max_length=6, verbose_name='terbukti lewat')),
                ('bound_at', models.DateTimeField(blank=True, null=True, verbose_name='terbukti pada')),
            ],
            options={
                'verbose_name': 'akun pemohon',
                'ordering': ['pk'],
            },
        ),
        migrations.CreateModel(
            name='Attendance',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('answer', models.CharField(choices=[('hadir', 'Hadir'), ('menunggu', 'Daftar tunggu'), ('tidak', 'Tidak hadir'), ('langsung', 'Datang langsung')], max_length=8, verbose_name='jawaban')),
                ('answered_at', models.DateTimeField(default=django.utils.timezone.now)),
                ('reminded_at', models.DateTimeField(blank=True, null=True)),
                ('checked_in_at', models.DateTimeField(blank=True, null=True, verbose_name='datang')),
            ],
            options={
                'ordering': ['answered_at', 'pk'],
            },
        ),
        migrations.CreateModel(
            name='BadgeCredential',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('serial', models.PositiveSmallIntegerField(default=1)),
                ('status_index', models.PositiveIntegerField()),
                ('document', models.JSONField(default=dict)),
                ('issued_at', models.DateTimeField(default=django.utils.timezone.now)),
                ('valid_until', models.DateTimeField(null=True)),
                ('is_suspended', models.BooleanField(default=False)),
                ('revoked_at', models.DateTimeField(blank=True, null=True, verbose_name='dicabut')),
            ],
            options={
                'verbose_name': 'lencana terbit',
                'verbose_name_plural': 'lencana terbit',
                'ordering': ['-serial'],
            },
        ),
        migrations.CreateModel(
            name='BadgeSettings',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('rule', models.CharField(choices=[('any', 'Salah satu batas tercapai'), ('all', 'Semua batas tercapai')], default='any', help_text='Contoh: Salah satu batas tercapai.', max_length=3, verbose_name='syarat pengikut')),
                ('validity_months', models.PositiveSmallIntegerField(default=24, help_text='Contoh: 24.', validators=[django.core.validators.MinValueValidator(1)], verbose_name='masa berlaku lencana, bulan')),
                ('recheck_days', models.PositiveSmallIntegerField(default=90, help_text='Contoh: 90.', validators=[django.core.validators.MinValueValidator(7)], verbose_name='akun diperiksa ulang setiap, hari')),
                ('variant_uses', models.PositiveSmallIntegerField(default=20, help_text='Sesudahnya teks itu tidak ditawarkan lagi: kiriman yang sama persis tampak seperti digerakkan. Contoh: 20.', validators=[django.core.validators.MinValueValidator(1)], verbose_name='satu teks dipakai paling banyak, kali')),
            ],
            options={
                'verbose_name': 'aturan lencana',
            },
        ),
        migrations.CreateModel(
            name='Campaign',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('title', models.CharField(help_text='Contoh: Pekan Imunisasi 2026.', max_length=120, verbose_name='judul')),
                ('goal', models.TextField(help_text='Satu kalimat yang boleh dibaca semua orang. Contoh: Orang tua tahu jadwal imunisasi sebelum 30 November.', max_length=300, verbose_name='tujuan')),
                ('is_urgent', models.BooleanField(default=False, help_text='Tampil lebih dulu di meja humas. Contoh: peringatan bencana.', verbose_name='mendesak')),
                ('starts_on', models.DateField(help_text='Contoh: 01-12-2026.', verbose_name='mulai')),
                ('ends_on', models.DateField(help_text='Contoh: 14-12-2026.', verbose_name='sampai')),
                ('state', models.CharField(choices=[('rancangan', 'Rancangan'), ('terbuka', 'Terbuka untuk umum'), ('dihentikan', 'Dihentikan')], default='rancangan', max_length=12, verbose_name='keadaan')),
                ('opened_at', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='dibuka')),
                ('stopped_at', models.DateTimeField(blank=True, editable=False, null=True)),
            ],
            options={
                'verbose_name': 'ajakan',
                'verbose_name_plural': 'ajakan',
                'ordering': ['-starts_on', '-pk'],
            },
        ),
        migrations.CreateModel(
            name='CampaignChange',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(choices=[('ditulis', 'Rancangan ditulis'), ('dibuka', 'Dibuka untuk umum'), ('diperpanjang', 'Diperpanjang'), ('dihentikan', 'Dihentikan')], max_length=12)),
                ('at', models.DateTimeField(default=django.utils.timezone.now)),
                ('note', models.TextField(blank=True)),
                ('holder_count', models.PositiveIntegerField(null=True)),
            ],
            options={
                'ordering': ['at', 'pk'],
            },
        ),
        migrations.CreateModel(
            name='CampaignPage',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
            ],
            options={
                'verbose_name': 'halaman ajakan',
                'ordering': ['sort_order'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Consent',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('purpose', models.CharField(choices=[('daftar', 'Nama akun dan instansi tampil di daftar pemegang lencana'), ('surel', 'Surel tentang paket baru dan acara')], max_length=8)),
                ('wording', models.TextField(verbose_name='kalimat yang disetujui')),
                ('given_at', models.DateTimeField(default=django.utils.timezone.now)),
                ('withdrawn_at', models.DateTimeField(blank=True, null=True)),
            ],
            options={
                'verbose_name': 'persetujuan',
                'ordering': ['given_at', 'pk'],
            },
        ),
        migrations.CreateModel(
            name='CorrectionAlert',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('created_at', models.DateTimeField(default=django.utils.timezone.now)),
                ('mailed_at', models.DateTimeField(blank=True, null=True)),
                ('seen_at', models.DateTimeField(blank=True, null=True)),
                ('passed_on_at', models.DateTimeField(blank=True, null=True)),
            ],
            options={
                'ordering': ['-created_at', '-pk'],
            },
        ),
        migrations.CreateModel(
            name='DataRequest',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(choices=[('perbaiki', 'Perbaiki data saya'), ('hapus', 'Hapus data saya'), ('jelaskan', 'Jelaskan pemakaian data saya')], max_length=10, verbose_name='permintaan')),
                ('text', models.TextField(blank=True, max_length=2000, verbose_name='keterangan')),
                ('asked_at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='diajukan')),
                ('due_at', models.DateTimeField(default=influencers.models.privacy.answer_due, verbose_name='paling lambat')),
                ('answer', models.TextField(blank=True, max_length=2000, verbose_name='jawaban')),
                ('answered_at', models.DateTimeField(blank=True, null=True, verbose_name='dijawab')),
            ],
            options={
                'verbose_name': 'permintaan data',
                'verbose_name_plural': 'permintaan data',
                'ordering': ['due_at', 'pk'],
            },
        ),
        migrations.CreateModel(
            name='Event',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('uid', models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ('title', models.CharField(help_text='Contoh: Pelatihan cek fakta dasar.', max_length=120, verbose_name='judul')),
                ('summary', models.TextField(help_text='Satu kalimat. Contoh: Belajar mengenali gambar lama.', max_length=300, verbose_name='ringkasan')),
                ('description', models.TextField(blank=True, max_length=5000, verbose_name='keterangan')),
                ('starts_at', models.DateTimeField(help_text='Contoh: 05-12-2026 09.00.', verbose_name='mulai')),
                ('ends_at', models.DateTimeField(help_text='Contoh: 05-12-2026 12.00.', verbose_name='selesai')),
                ('place', models.CharField(help_text='Contoh: Aula Gedung A, Jakarta. Atau: Daring.', max_length=200, verbose_name='tempat')),
                ('meeting_url', models.URLField(blank=True, help_text='Hanya terlihat oleh yang akan hadir.', verbose_name='tautan pertemuan daring')),
                ('capacity', models.PositiveIntegerField(blank=True, help_text='Kosong berarti tanpa batas. Contoh: 40.', null=True, validators=[django.core.validators.MinValueValidator(1)], verbose_name='jumlah tempat')),
                ('state', models.CharField(choices=[('rancangan', 'Rancangan'), ('terbuka', 'Terbuka'), ('batal', 'Dibatalkan')], default='rancangan', max_length=12, verbose_name='keadaan')),
                ('opened_at', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='dibuka')),
                ('sequence', models.PositiveIntegerField(default=0, editable=False)),
                ('changed_at', models.DateTimeField(default=django.utils.timezone.now, editable=False)),
            ],
            options={
                'verbose_name': 'acara',
                'verbose_name_plural': 'acara',
                'ordering': ['starts_at', 'pk'],
            },
        ),
        migrations.CreateModel(
            name='FollowerThreshold',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('network', models.CharField(choices=[('x', 'X'), ('facebook', 'Facebook'), ('instagram', 'Instagram'), ('threads', 'Threads'), ('tiktok', 'TikTok')], help_text='Contoh: Instagram.', max_length=20, verbose_name='jaringan')),
                ('followers', models.PositiveIntegerField(default=500, help_text='Contoh: 500.', verbose_name='pengikut atau teman, paling sedikit')),
            ],
            options={
                'verbose_name': 'batas pengikut',
                'ordering': ['sort_order'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='HolderAccount',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('network', models.CharField(choices=[('x', 'X'), ('facebook', 'Facebook'), ('instagram', 'Instagram'), ('threads', 'Threads'), ('tiktok', 'TikTok')], max_length=20, verbose_name='jaringan')),
                ('handle', models.CharField(help_text='Tanpa @. Contoh: sahabat.humas.', max_length=60, validators=[django.core.validators.RegexValidator('\\A[A-Za-z0-9._-]+\\Z', 'Tulis nama akunnya saja, tanpa @ dan tanpa alamat situs.')], verbose_name='nama akun publik')),
                ('is_held', models.BooleanField(default=True, editable=False)),
            ],
            options={
                'verbose_name': 'akun publik',
                'verbose_name_plural': 'akun publik',
                'ordering': ['pk'],
            },
        ),
        migrations.CreateModel(
            name='HolderTip',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('reported_at', models.DateTimeField(default=django.utils.timezone.now)),
            ],
            options={
                'ordering': ['-reported_at', '-pk'],
            },
        ),
        migrations.CreateModel(
            name='Invitation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('email', models.EmailField(max_length=254, verbose_name='alamat surel')),
                ('invited_at', models.DateTimeField(default=django.utils.timezone.now)),
                ('expires_at', models.DateTimeField()),
            ],
            options={
                'verbose_name': 'undangan',
                'verbose_name_plural': 'undangan',
                'ordering': ['-invited_at', '-pk'],
            },
        ),
        migrations.CreateModel(
            name='IssuedKit',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('title', models.CharField(max_length=255, verbose_name='judul')),
                ('url', models.URLField(max_length=1000, verbose_name='alamat')),
                ('is_correction', models.BooleanField(default=False, verbose_name='menyebarkan koreksi')),
                ('captions', models.JSONField(default=list)),
                ('manifest', models.JSONField(default=dict)),
                ('digest', models.CharField(db_index=True, max_length=64)),
                ('signature', models.CharField(blank=True, max_length=120)),
                ('verification_method', models.CharField(blank=True, max_length=300)),
                ('offered_at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='ditawarkan')),
                ('ended_at', models.DateTimeField(blank=True, null=True, verbose_name='berakhir')),
                ('end', models.CharField(blank=True, choices=[('diganti', 'Teks diperbarui'), ('dikoreksi', 'Halaman dikoreksi'), ('dicabut', 'Halaman dicabut'), ('ditarik', 'Halaman tidak terbit lagi')], max_length=10, verbose_name='sebab')),
                ('told_earlier', models.PositiveIntegerField(default=0)),
                ('passed_on_earlier', models.PositiveIntegerField(default=0)),
            ],
            options={
                'verbose_name': 'paket bagikan',
                'verbose_name_plural': 'paket bagikan',
                'ordering': ['-offered_at', '-pk'],
            },
        ),
        migrations.CreateModel(
            name='KitOpening',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('opened_at', models.DateTimeField(default=django.utils.timezone.now)),
            ],
        ),
        migrations.CreateModel(
            name='KitPart',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(choices=[('teks', 'teks'), ('gambar', 'gambar')], max_length=6)),
                ('place', models.CharField(max_length=120)),
                ('digest', models.CharField(db_index=True, max_length=64)),
                ('fingerprint', models.CharField(blank=True, max_length=64)),
                ('uses', models.PositiveIntegerField(default=0, verbose_name='kali dipakai')),
            ],
        ),
        migrations.CreateModel(
            name='ProcessingRecord',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('actor_role', models.CharField(blank=True, max_length=120)),
                ('action', models.CharField(choices=[('diajukan', 'Permohonan diajukan'), ('dilihat', 'Permohonan dibuka'), ('akun', 'Kepemilikan akun diperiksa'), ('diverifikasi', 'Disetujui kepala humas'), ('ditolak', 'Ditolak'), ('keberatan', 'Keberatan diajukan'), ('bukti-hapus', 'Tangkapan layar dihapus'), ('terbit', 'Lencana diterbitkan'), ('ingat', 'Pengingat pemeriksaan ulang dikirim'), ('cek-ulang', 'Akun diperiksa ulang'), ('tangguh', 'Lencana ditangguhkan'), ('pulih', 'Lencana dipulihkan'), ('cabut', 'Lencana dicabut'), ('mundur', 'Mengundurkan diri'), ('setuju', 'Persetujuan diberikan'), ('tarik-setuju', 'Persetujuan ditarik'), ('ubah', 'Data diubah'), ('ekspor', 'Data diunduh'), ('minta', 'Permintaan diajukan'), ('jawab', 'Permintaan dijawab'), ('datang', 'Kehadiran dicatat')], max_length=12)),
                ('note', models.CharField(blank=True, max_length=300)),
                ('at', models.DateTimeField(default=django.utils.timezone.now)),
            ],
            options={
                'verbose_name': 'catatan pemrosesan',
                'verbose_name_plural': 'catatan pemrosesan',
                'ordering': ['-at', '-pk'],
            },
        ),
        migrations.CreateModel(
            name='QuietPeriod',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(help_text='Contoh: Pilkada Jawa Barat 2027.', max_length=120, verbose_name='nama')),
                ('is_national', models.BooleanField(default=False, help_text='Contoh: Pemilu 2029.', verbose_name='seluruh Indonesia')),
                ('starts_on', models.DateField(help_text='Contoh: 24-11-2027.', verbose_name='mulai')),
                ('ends_on', models.DateField(help_text='Contoh: 27-11-2027.', verbose_name='sampai')),
                ('basis', models.CharField(help_text='Contoh: Peraturan KPU Nomor 2 Tahun 2027.', max_length=200, verbose_name='dasar')),
            ],
            options={
                'verbose_name': 'masa tenang',
                'verbose_name_plural': 'masa tenang',
                'ordering': ['-starts_on', '-pk'],
            },
        ),
        migrations.CreateModel(
            name='StatusList',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.PositiveSmallIntegerField(default=1)),
            ],
        ),
        migrations.CreateModel(
            name='AccountsProposal',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('accounts', models.JSONField()),
                ('proposed_at', models.DateTimeField(default=django.utils.timezone.now)),
                ('holder', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='proposal', to='influencers.holder')),
                ('proposed_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'verbose_name': 'usulan akun',
                'verbose_name_plural': 'usulan akun',
                'ordering': ['pk'],
            },
        ),
        migrations.AddField(
            model_name='holder',
            name='checked_on',
            field=models.DateField(default=django.utils.timezone.localdate, verbose_name='diperiksa'),
        ),
        migrations.AddField(
            model_name='holder',
            name='digest',
            field=models.CharField(choices=[('daily', 'Setiap hari'), ('weekly', 'Setiap minggu'), ('off', 'Tidak usah')], default='weekly', max_length=8, verbose_name='ringkasan surel'),
        ),
        migrations.AddField(
            model_name='holder',
            name='digest_sent_at',
            field=models.DateTimeField(blank=True, editable=False, null=True),
        ),
        migrations.AddField(
            model_name='holder',
            name='is_listed',
            field=models.BooleanField(default=True, verbose_name='tampil di daftar'),
        ),
        migrations.AddField(
            model_name='holder',
            name='regions',
            field=models.ManyToManyField(blank=True, related_name='+', to='home.region', verbose_name='wilayah'),
        ),
        migrations.AddField(
            model_name='holder',
            name='state_changed_at',
            field=models.DateTimeField(default=django.utils.timezone.now, verbose_name='sejak'),
        ),
        migrations.AddField(
            model_name='holder',
            name='state_reason',
            field=models.CharField(blank=True, max_length=300, verbose_name='alasan'),
        ),
        migrations.AddField(
            model_name='holder',
            name='topics',
            field=models.ManyToManyField(blank=True, related_name='+', to='home.topic', verbose_name='topik'),
        ),
        migrations.AlterField(
            model_name='holder',
            name='issued_on',
            field=models.DateField(default=django.utils.timezone.localdate, verbose_name='berlaku sejak'),
        ),
        migrations.AlterField(
            model_name='holder',
            name='state',
            field=models.CharField(choices=[('active', 'Aktif'), ('suspended', 'Ditangguhkan'), ('resigned', 'Mengundurkan diri'), ('revoked', 'Dicabut')], db_index=True, default='active', max_length=12, verbose_name='keadaan'),
        ),
        migrations.AlterField(
            model_name='holder',
            name='valid_until',
            field=models.DateField(blank=True, null=True, verbose_name='berlaku sampai'),
        ),
        migrations.AddField(
            model_name='application',
            name='agency',
            field=models.ForeignKey(limit_choices_to={'locale__language_code': 'id'}, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='home.agencypage', verbose_name='instansi'),
        ),
        migrations.AddField(
            model_name='application',
            name='decided_by',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='diputuskan oleh'),
        ),
        migrations.AddField(
            model_name='application',
            name='holder',
            field=models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='application', to='influencers.holder', verbose_name='pemegang lencana'),
        ),
        migrations.AddField(
            model_name='application',
            name='user',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='badge_applications', to=settings.AUTH_USER_MODEL, verbose_name='pemohon'),
        ),
        migrations.AddField(
            model_name='application',
            name='verified_by',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='diverifikasi oleh'),
        ),
        migrations.AddField(
            model_name='applicationaccount',
            name='application',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='accounts', to='influencers.application'),
        ),
        migrations.AddField(
            model_name='attendance',
            name='checked_in_by',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='attendance',
            name='holder',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='attendances', to='influencers.holder'),
        ),
        migrations.AddField(
            model_name='badgecredential',
            name='holder',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='credentials', to='influencers.holder'),
        ),
        migrations.AddField(
            model_name='badgecredential',
            name='issued_by',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='badgesettings',
            name='training_page',
            field=models.ForeignKey(blank=True, help_text='Halaman di bawahnya tampil di meja humas. Contoh: Pelatihan.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.WAGTAIL_PAGE_MODEL, verbose_name='halaman pelatihan'),
        ),
        migrations.AddField(
            model_name='campaign',
            name='agencies',
            field=modelcluster.fields.ParentalManyToManyField(blank=True, help_text='Kosong berarti semua instansi. Contoh: Kemenkes.', limit_choices_to={'locale__language_code': 'id'}, related_name='+', to='home.agencypage', verbose_name='pemegang lencana dari instansi'),
        ),
        migrations.AddField(
            model_name='campaign',
            name='agency',
            field=models.ForeignKey(help_text='Contoh: Kementerian Kesehatan.', limit_choices_to={'locale__language_code': 'id'}, on_delete=django.db.models.deletion.PROTECT, related_name='campaigns', to='home.agencypage', verbose_name='kantor yang mengajak'),
        ),
        migrations.AddField(
            model_name='campaign',
            name='owner',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='penanggung jawab'),
        ),
        migrations.AddField(
            model_name='campaign',
            name='regions',
            field=modelcluster.fields.ParentalManyToManyField(blank=True, help_text='Kosong berarti semua wilayah. Contoh: Jawa Barat.', related_name='+', to='home.region', verbose_name='wilayah'),
        ),
        migrations.AddField(
            model_name='campaign',
            name='topics',
            field=modelcluster.fields.ParentalManyToManyField(blank=True, help_text='Kosong berarti semua topik. Contoh: Kesehatan.', related_name='+', to='home.topic', verbose_name='topik'),
        ),
        migrations.AddField(
            model_name='campaignchange',
            name='actor',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='campaignchange',
            name='campaign',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='changes', to='influencers.campaign'),
        ),
        migrations.AddField(
            model_name='campaignpage',
            name='campaign',
            field=modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='campaign_pages', to='influencers.campaign'),
        ),
        migrations.AddField(
            model_name='campaignpage',
            name='page',
            field=models.ForeignKey(help_text='Program atau cek fakta yang sudah terbit.', on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.WAGTAIL_PAGE_MODEL, verbose_name='halaman'),
        ),
        migrations.AddField(
            model_name='consent',
            name='user',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='consents', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='correctionalert',
            name='holder',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='alerts', to='influencers.holder'),
        ),
        migrations.AddField(
            model_name='datarequest',
            name='agency',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='home.agencypage'),
        ),
        migrations.AddField(
            model_name='datarequest',
            name='answered_by',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='datarequest',
            name='user',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='data_requests', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='event',
            name='agencies',
            field=modelcluster.fields.ParentalManyToManyField(blank=True, help_text='Kosong berarti semua instansi. Contoh: Kemenkes.', limit_choices_to={'locale__language_code': 'id'}, related_name='+', to='home.agencypage', verbose_name='pemegang lencana dari instansi'),
        ),
        migrations.AddField(
            model_name='event',
            name='agency',
            field=models.ForeignKey(help_text='Contoh: Kementerian Kesehatan.', limit_choices_to={'locale__language_code': 'id'}, on_delete=django.db.models.deletion.PROTECT, related_name='events', to='home.agencypage', verbose_name='kantor yang mengundang'),
        ),
        migrations.AddField(
            model_name='event',
            name='regions',
            field=modelcluster.fields.ParentalManyToManyField(blank=True, help_text='Kosong berarti semua wilayah. Contoh: Jawa Barat.', related_name='+', to='home.region', verbose_name='wilayah'),
        ),
        migrations.AddField(
            model_name='event',
            name='topics',
            field=modelcluster.fields.ParentalManyToManyField(blank=True, help_text='Kosong berarti semua topik. Contoh: Kesehatan.', related_name='+', to='home.topic', verbose_name='topik'),
        ),
        migrations.AddField(
            model_name='attendance',
            name='event',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='attendances', to='influencers.event'),
        ),
        migrations.AddField(
            model_name='followerthreshold',
            name='settings',
            field=modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='thresholds', to='influencers.badgesettings'),
        ),
        migrations.AddField(
            model_name='holderaccount',
            name='holder',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='accounts', to='influencers.holder', verbose_name='pemegang lencana'),
        ),
        migrations.AddField(
            model_name='holdertip',
            name='tip',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='factcheck.tip'),
        ),
        migrations.AddField(
            model_name='holdertip',
            name='user',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='reported_tips', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='invitation',
            name='agency',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='home.agencypage'),
        ),
        migrations.AddField(
            model_name='invitation',
            name='application',
            field=models.OneToOneField(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='invitation', to='influencers.application'),
        ),
        migrations.AddField(
            model_name='invitation',
            name='invited_by',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='issuedkit',
            name='agency',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='home.agencypage'),
        ),
        migrations.AddField(
            model_name='issuedkit',
            name='page',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.WAGTAIL_PAGE_MODEL),
        ),
        migrations.AddField(
            model_name='correctionalert',
            name='kit',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='alerts', to='influencers.issuedkit'),
        ),
        migrations.AddField(
            model_name='kitopening',
            name='holder',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='kit_openings', to='influencers.holder'),
        ),
        migrations.AddField(
            model_name='kitopening',
            name='kit',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='openings', to='influencers.issuedkit'),
        ),
        migrations.AddField(
            model_name='kitpart',
            name='kit',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='parts', to='influencers.issuedkit'),
        ),
        migrations.AddField(
            model_name='processingrecord',
            name='actor',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='processingrecord',
            name='subject',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='processing_records', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='quietperiod',
            name='regions',
            field=modelcluster.fields.ParentalManyToManyField(blank=True, help_text='Provinsi berlaku juga untuk semua kabupaten dan kotanya.', related_name='+', to='home.region', verbose_name='wilayah'),
        ),
        migrations.AddField(
            model_name='statuslist',
            name='agency',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='home.agencypage'),
        ),
        migrations.AddField(
            model_name='badgecredential',
            name='status_list',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='credentials', to='influencers.statuslist'),
        ),
        migrations.AddConstraint(
            model_name='application',
            constraint=models.UniqueConstraint(condition=models.Q(('state__in', ['diajukan', 'diverifikasi', 'keberatan'])), fields=('user',), name='one_open_application_per_person'),
        ),
        migrations.AddConstraint(
            model_name='application',
            constraint=models.UniqueConstraint(condition=models.Q(('state__in', ['diajukan', 'diverifikasi', 'keberatan'])), fields=('nip_digest',), name='one_open_application_per_number'),
        ),
        migrations.AddConstraint(
            model_name='applicationaccount',
            constraint=models.UniqueConstraint(fields=('application', 'network'), name='one_account_per_network_in_an_application', violation_error_message='Satu akun untuk setiap jaringan.'),
        ),
        migrations.AddConstraint(
            model_name='campaignpage',
            constraint=models.UniqueConstraint(fields=('campaign', 'page'), name='page_once_in_a_campaign', violation_error_message='Halaman ini sudah ada di ajakan ini.'),
        ),
        migrations.AddConstraint(
            model_name='consent',
            constraint=models.UniqueConstraint(condition=models.Q(('withdrawn_at__isnull', True)), fields=('user', 'purpose'), name='one_consent_in_force_per_purpose'),
        ),
        migrations.AddConstraint(
            model_name='attendance',
            constraint=models.UniqueConstraint(fields=('event', 'holder'), name='one_answer_each'),
        ),
        migrations.AddConstraint(
            model_name='followerthreshold',
            constraint=models.UniqueConstraint(fields=('settings', 'network'), name='one_threshold_per_network', violation_error_message='Jaringan ini sudah punya batas.'),
        ),
        migrations.AddIndex(
            model_name='holderaccount',
            index=models.Index(django.db.models.functions.text.Lower('handle'), name='holder_account_handle'),
        ),
        migrations.AddConstraint(
            model_name='holderaccount',
            constraint=models.UniqueConstraint(models.F('network'), django.db.models.functions.text.Lower('handle'), condition=models.Q(('is_held', True)), name='one_badge_per_account', violation_error_message='Akun ini sudah memegang lencana.'),
        ),
        migrations.AddConstraint(
            model_name='holdertip',
            constraint=models.UniqueConstraint(fields=('user', 'tip'), name='holder_tip_once'),
        ),
        migrations.AddConstraint(
            model_name='invitation',
            constraint=models.UniqueConstraint(fields=('agency', 'email'), name='one_invitation_per_address'),
        ),
        migrations.AddConstraint(
            model_name='issuedkit',
            constraint=models.UniqueConstraint(condition=models.Q(('ended_at__isnull', True)), fields=('page',), name='one_kit_in_force_per_page'),
        ),
        migrations.AddConstraint(
            model_name='correctionalert',
            constraint=models.UniqueConstraint(fields=('holder', 'kit'), name='kit_alert_once'),
        ),
        migrations.AddConstraint(
            model_name='kitopening',
            constraint=models.UniqueConstraint(fields=('holder', 'kit'), name='kit_opening_once'),
        ),
        migrations.AddConstraint(
            model_name='kitpart',
            constraint=models.UniqueConstraint(fields=('kit', 'kind', 'digest', 'place'), name='kit_part_once'),
        ),
        migrations.AddConstraint(
            model_name='statuslist',
            constraint=models.UniqueConstraint(fields=('agency', 'number'), name='status_list_number'),
        ),
        migrations.AddConstraint(
            model_name='badgecredential',
            constraint=models.UniqueConstraint(fields=('status_list', 'status_index'), name='one_badge_per_status_bit'),
        ),
        migrations.AddConstraint(
            model_name='badgecredential',
            constraint=models.UniqueConstraint(fields=('holder', 'serial'), name='credential_serial'),
        ),
    ]
