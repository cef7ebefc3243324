# docker build -t arlint . && docker run --rm -v "$PWD:/work" arlint check
FROM python:3.12-slim
COPY . /src
RUN pip install --no-cache-dir /src && rm -rf /src
WORKDIR /work
ENTRYPOINT ["arlint"]
CMD ["check"]
