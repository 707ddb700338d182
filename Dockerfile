# Liaison with its own Neo4j in one image: docker build -t liaison . && docker run -p 127.0.0.1:4000:4000 -v liaison:/data \
#   -e LIAISON_TRUST_PROXY=yes liaison
# Debian's newest Java 17 is wanted, so its version is not pinned. Neo4j's jars are in the image; its data, password and logs are in /data.

FROM node:22-bookworm-slim AS build
# hadolint ignore=DL3008
RUN apt-get update \
  && apt-get install --yes --no-install-recommends maven openjdk-17-jre-headless \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY server/neo4j/pom.xml server/neo4j/pom.xml
RUN version="$(sed -n 's:.*<neo4j.version>\(.*\)</neo4j.version>.*:\1:p' server/neo4j/pom.xml)" \
  && mvn -B -ntp -f server/neo4j/pom.xml dependency:copy-dependencies -DincludeScope=runtime \
    -DoutputDirectory="/opt/liaison/neo4j-${version}/lib"
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:22-bookworm-slim
# hadolint ignore=DL3008
RUN apt-get update \
  && apt-get install --yes --no-install-recommends openjdk-17-jre-headless \
  && rm -rf /var/lib/apt/lists/* \
  && install --directory --owner=node --group=node --mode=0700 /data
WORKDIR /app
COPY --from=build /opt/liaison /opt/liaison
COPY --from=build /app/package.json package.json
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/cypher cypher
COPY --from=build /app/seed seed
COPY --from=build /app/server server
COPY --from=build /app/client/generated client/generated
COPY --from=build /app/dist dist
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 LIAISON_HOME=/data LIAISON_CACHE=/opt/liaison
USER 1000
VOLUME /data
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/node/server/main.js"]
