# The portal as one image: `docker compose` runs it as web, worker, scheduler, migrate.

FROM python:3.11-slim AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
RUN python -m venv /opt/environment
COPY requirements.txt /tmp/
RUN /opt/environment/bin/pip install --require-hashes --requirement /tmp/requirements.txt

FROM python:3.11-slim
ENV PATH=/opt/environment/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    DJANGO_SETTINGS_MODULE=bagimunegeri.settings.production
# Share cards and charts are drawn with this font.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends fonts-dejavu-core \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --uid 10001 --no-create-home portal
COPY --from=build /opt/environment /opt/environment
WORKDIR /portal
COPY . .
# Static files need settings, but none of these values stays in the image.
RUN SECRET_KEY=build ALLOWED_HOSTS=build DATABASE_URL=sqlite:///:memory: \
    python manage.py collectstatic --no-input --verbosity 0 \
    && mkdir -p var/media var/private \
    && chown -R portal var
USER portal
EXPOSE 8000
# Threads share a process's memory; the database wait is short. Two a core is plenty.
# nginx in front keeps the access log, without the addresses that are secrets.
CMD ["gunicorn", "bagimunegeri.wsgi", "--bind=0.0.0.0:8000", "--workers=2", \
     "--threads=2", "--timeout=30"]
